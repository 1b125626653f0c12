import { addMonths, dayNumber, eachDay } from './days';

export const SAMPLE_ACCOUNTS = ['checking', 'savings', 'card', 'loan', 'invested'] as const;
export type SampleAccount = (typeof SAMPLE_ACCOUNTS)[number];

/** What each invented account holds at the end of a day, in US cents with Stripe's signs; null where its bank says nothing that day. */
export interface SampleDay {
  readonly day: string;
  readonly held: Readonly<Record<SampleAccount, number>>;
  readonly said: (account: SampleAccount) => boolean;
}

const MONTHS = 13;

const BEFORE: SampleDay['held'] = {
  checking: 186_420,
  savings: 912_035,
  card: 0,
  loan: -914_000,
  invested: 2_146_310,
};

const DUE = { pay: 209_480, rent: 145_000, saved: 60_000, instalment: 26_500, interest: 2_600, subscription: 1_599 };

/** Every day from the first of a month a good year ago to `today`. A day's figures are the same whenever in a month one looks. */
export function sampleDays(today: string): SampleDay[] {
  const first = `${addMonths(today, -MONTHS).slice(0, 7)}-01`;
  let held = BEFORE;
  return eachDay(first, today).map((day) => {
    held = dayAfter(held, day);
    return { day, held, said: (account) => account !== 'invested' || isMarketDay(day) };
  });
}

/** A life in brief: paid twice a month, rent, savings, a car; shopping by card, which is paid off; groceries on Saturdays. */
function dayAfter(before: SampleDay['held'], day: string): SampleDay['held'] {
  const date = Number(day.slice(8));
  const on = (due: number, amount: number) => (date === due ? amount : 0);
  const instalment = on(5, DUE.instalment);
  const paidOff = on(28, -before.card);
  const saved = on(16, DUE.saved);
  const spent = sampleShare(day, 1) < 0.6 ? between(900, 8_400, day, 2) : 0;
  return {
    checking:
      before.checking +
      on(1, DUE.pay) +
      on(15, DUE.pay) -
      on(3, DUE.rent) -
      instalment -
      saved -
      paidOff -
      (weekday(day) === SATURDAY ? between(5_200, 11_900, day, 3) : 0),
    savings: before.savings + saved + on(1, Math.round(before.savings * 0.0025)),
    card: before.card + paidOff - spent - on(8, DUE.subscription),
    loan: before.loan + (instalment && instalment - DUE.interest),
    invested: isMarketDay(day)
      ? Math.round(before.invested * (1 + (sampleShare(day, 4) - 0.48) * 0.016))
      : before.invested,
  };
}

const SATURDAY = 6;
/** 1 January 1970 was a Thursday. */
const weekday = (day: string): number => (dayNumber(day) + 4) % 7;
const isMarketDay = (day: string): boolean => weekday(day) !== 0 && weekday(day) !== SATURDAY;

/** Whole cents from `least` to `most` that belong to a day. */
const between = (least: number, most: number, day: string, salt: number): number =>
  least + Math.floor(sampleShare(day, salt) * (most - least + 1));

/** A number from 0 to below 1 that looks drawn and belongs to a day: the same whenever it is asked for. */
export function sampleShare(day: string, salt: number): number {
  let mixed = Math.imul(dayNumber(day) * 31 + salt, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
