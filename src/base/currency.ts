/** The currencies of ISO 4217 and their decimals, as data: what a runtime's locale tables say differs between versions. */

const WITHOUT_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const WITH_THREE = 'BHD IQD JOD KWD LYD OMR TND';
const WITH_FOUR = 'CLF UYW';
/** In use, and those that ended so lately that a claim within two years may still hold them (BGN, HRK, ANG, SLL, ZWL, CUC). */
const WITH_TWO =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC ' +
  'CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IRR ' +
  'JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO ' +
  'NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL ' +
  'THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG ZWL';

declare const currencyBrand: unique symbol;
/** An ISO 4217 code. */
export type Currency = string & { readonly [currencyBrand]: true };

let decimals: Map<string, number> | undefined;

function table(): Map<string, number> {
  if (!decimals) {
    decimals = new Map();
    for (const [codes, count] of [
      [WITHOUT_DECIMALS, 0],
      [WITH_TWO, 2],
      [WITH_THREE, 3],
      [WITH_FOUR, 4],
    ] as const) {
      for (const code of codes.split(' ')) decimals.set(code, count);
    }
  }
  return decimals;
}

export function isCurrency(code: string): code is Currency {
  return table().has(code);
}

/** Every code, for a message that names the nearest. */
export function currencyCodes(): string[] {
  return [...table().keys()];
}

/** How many decimals the currency itself has: 0 for JPY, 2 for THB, 3 for KWD. */
export function decimalsOf(currency: Currency): number {
  return table().get(currency)!;
}

export const JPY = 'JPY' as Currency;
