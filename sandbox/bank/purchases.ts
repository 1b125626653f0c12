import { DAY, dayOfMonth, daysIn, HOUR, weekday } from './calendar';
import type { Entry } from './ledger';
import { seededRandom } from './random';

const SHOPS = [
  'Coffee Corner',
  'Greenleaf Grocery',
  'City Transit',
  'Corner Pharmacy',
  'Noodle House',
  'Harbor Books',
  'Fuel Stop 24',
  'Hardware & Home',
  'Streamly',
  'Bakery on Main',
];

interface Draft {
  at: number;
  postedAt: number;
  weight: number;
  description: string;
}

/**
 * A month of shopping that comes to exactly `total` (positive minor units), in whole multiples of `unit`: two or so
 * purchases a day, larger ones on Saturdays, booked one to two days later.
 */
export function purchases(seed: string, month: number, total: number, unit: number): Entry[] {
  const drafts = draftPurchases(seededRandom(`${seed}:purchases:${month}`), month);
  const weights = drafts.reduce((sum, draft) => sum + draft.weight, 0);
  const units = Math.round(total / unit);
  let weightSoFar = 0;
  let spentSoFar = 0;
  return drafts.flatMap(({ weight, ...draft }) => {
    weightSoFar += weight;
    const due = Math.round((units * weightSoFar) / weights) - spentSoFar;
    spentSoFar += due;
    return due === 0 ? [] : [{ ...draft, amount: -due * unit }];
  });
}

function draftPurchases(random: () => number, month: number): Draft[] {
  const drafts: Draft[] = [];
  for (let day = 1; day <= daysIn(month); day++) {
    const morning = dayOfMonth(month, day, 7);
    const factor = weekday(morning) === 6 ? 2.4 : 1;
    const count = 1 + Math.floor(random() * 3);
    for (let index = 0; index < count; index++) {
      const at = morning + Math.floor(((index + random()) / count) * 14 * HOUR);
      const postedAt = at + DAY + Math.floor(random() * DAY);
      const description = SHOPS[Math.floor(random() * SHOPS.length)] ?? 'Card purchase';
      drafts.push({ at, postedAt, weight: (0.2 + random() * random() * 2) * factor, description });
    }
  }
  return drafts;
}
