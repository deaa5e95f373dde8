/** Minutes of interpreting in hours. */
import { type Amount, amount } from '../../base/money.ts';

/** 1890 minutes are 31.5 hours. */
export function hoursOf(minutes: number): Amount {
  return amount(String(minutes)).div(60);
}
