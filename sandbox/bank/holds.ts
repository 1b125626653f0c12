import { DAY, dayOfMonth, HOUR } from './calendar';
import { between } from './random';

/** An amount set aside that is never booked: it counts as pending from `at` until it lapses, and then it never was. */
export interface Hold {
  at: number;
  lapsesAt: number;
  amount: number;
  description: string;
}

const AMOUNTS = [-50_00, -75_00, -100_00];

/** Once a month a fuel pump reserves more than will be tanked, and lets go of it a day or two later. */
export function fuelHold(seed: string, month: number): Hold {
  const own = `${seed}:hold:${month}`;
  const at = dayOfMonth(month, between(`${own}:day`, 4, 26), 7) + between(`${own}:at`, 0, 12 * HOUR);
  const amount = AMOUNTS[between(`${own}:amount`, 0, AMOUNTS.length - 1)] ?? -50_00;
  return {
    at,
    lapsesAt: at + DAY + between(`${own}:lapse`, 0, DAY),
    amount,
    description: 'Fuel Stop 24 authorization',
  };
}
