/** What a claim of 海外療養費 comes to: its benefit. */
import type { Benefit } from '../../../overseas-care/benefit.ts';
import type { Loaded } from '../../../overseas-care/load.ts';
import { benefitJson, printBenefit } from '../../commands/benefit.ts';
import type { Result } from '../scheme.ts';

export function results(benefit: Benefit, loaded: Loaded): Result[] {
  return [
    {
      name: 'benefit',
      call: 'benefit',
      json: () => benefitJson(benefit, loaded),
      print: (session) => printBenefit(benefit, session),
    },
  ];
}
