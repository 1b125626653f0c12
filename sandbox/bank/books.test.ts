import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INSTITUTIONS } from '../state/institutions';
import { bankBalance, balanceHistory } from './bank-balance';
import { currencyParts } from './bank-entries';
import { openBooks } from './books';
import { DAY, monthOf } from './calendar';
import type { AccountTemplate } from './institution';

const TEMPLATES = INSTITUTIONS.flatMap(({ accounts }) => accounts);
const NOVEMBER_2026 = 1_795_000_000;

const template = fc.constantFrom(...TEMPLATES);
const seed = fc.string({ minLength: 1, maxLength: 12 });
/** Five years around 2026. */
const moment = fc.integer({ min: NOVEMBER_2026 - 3 * 365 * DAY, max: NOVEMBER_2026 + 2 * 365 * DAY });

function banked(account: AccountTemplate, accountSeed: string) {
  const bank = { seed: accountSeed, ledger: account.ledger, asOf: account.asOf, owners: [], reported: null };
  return { category: account.category, bank, balance: null };
}

describe('books', () => {
  it('say the same of a moment whenever they are asked, alone or among others', () => {
    fc.assert(
      fc.property(template, seed, fc.array(moment, { minLength: 1, maxLength: 5 }), (account, own, moments) => {
        for (const { currency, profile } of currencyParts(account.ledger)) {
          const together = openBooks(profile, own + currency);
          const alone = moments.map((at) => openBooks(profile, own + currency).at(at));
          expect(moments.map((at) => together.at(at))).toEqual(alone);
        }
      }),
    );
  });

  it('have entries that add up to the difference between any two moments', () => {
    const moving = TEMPLATES.filter(({ ledger }) => !['investment', 'fixed', 'unshared'].includes(ledger.kind));
    fc.assert(
      fc.property(
        fc.constantFrom(...moving),
        seed,
        moment,
        fc.integer({ min: 0, max: 200 * DAY }),
        (account, own, from, span) => {
          for (const { profile } of currencyParts(account.ledger)) {
            const books = openBooks(profile, own);
            const moved = books.between(from, from + span).reduce((sum, entry) => sum + entry.amount, 0);
            const held = (at: number) =>
              books
                .holds(at - 7 * DAY, at)
                .filter(({ lapsesAt }) => lapsesAt > at)
                .reduce((sum, hold) => sum + hold.amount, 0);
            const free = (at: number) => books.at(at).total - held(at);
            expect(free(from + span) - free(from)).toBe(moved);
          }
        },
      ),
    );
  });

  it('hold whole minor units only', () => {
    fc.assert(
      fc.property(template, seed, moment, (account, own, at) => {
        const balance = bankBalance(banked(account, own), at);
        const amounts = balance ? Object.values(balance.current) : [];
        expect(amounts.every(Number.isSafeInteger)).toBe(true);
      }),
    );
  });
});

describe('a bank’s answer', () => {
  it('has the signs of its kind: cash is owed to the holder, credit by the holder', () => {
    fc.assert(
      fc.property(template, seed, moment, (account, own, at) => {
        const balance = bankBalance(banked(account, own), at);
        if (balance === null) return;
        const total = balance.type === 'credit' ? balance.credit.used : (balance.cash.available ?? balance.current);
        for (const amount of Object.values(total ?? {})) {
          if (account.category === 'credit') expect(amount).toBeLessThanOrEqual(0);
          else expect(amount).toBeGreaterThan(0);
        }
        expect(balance.type).toBe(account.category === 'credit' ? 'credit' : 'cash');
        if (account.category === 'investment') expect(balance).toMatchObject({ cash: { available: null } });
      }),
    );
  });

  it('is never newer than the moment at which it is asked', () => {
    fc.assert(
      fc.property(template, seed, moment, (account, own, at) => {
        const balance = bankBalance(banked(account, own), at);
        if (balance) expect(balance.as_of).toBeLessThanOrEqual(at);
      }),
    );
  });

  it('differs from one customer to another', () => {
    const account = TEMPLATES.find(({ name }) => name === 'Everyday Checking');
    if (!account) throw new Error('Everyday Checking is gone.');
    const answers = Array.from({ length: 20 }, (_, index) =>
      bankBalance(banked(account, `cus_${index}`), NOVEMBER_2026),
    );
    expect(new Set(answers.map((answer) => answer?.current.usd)).size).toBe(20);
  });
});

describe('a year of history', () => {
  it('moves as such an account would: pay days, a mortgage that shrinks, savings that grow', () => {
    const history = (name: string) => {
      const account = TEMPLATES.find((candidate) => candidate.name === name);
      if (!account) throw new Error(`${name} is gone.`);
      return balanceHistory(banked(account, 'cus_1'), 365, NOVEMBER_2026).map(({ current }) => current.usd ?? NaN);
    };
    const steps = (values: number[]) => values.slice(1).map((value, index) => value - (values[index] ?? NaN));
    const payDays = steps(history('Everyday Checking')).filter((step) => step > 150_000);
    expect(payDays.length).toBeGreaterThanOrEqual(23);
    expect(payDays.length).toBeLessThanOrEqual(25);
    const mortgage = history('Home Mortgage');
    expect(mortgage.at(-1)).toBeGreaterThan(mortgage[0] ?? 0);
    const savings = history('Rainy Day Savings');
    expect(savings.at(-1)).toBeGreaterThan((savings[0] ?? 0) + 400_000);
    expect(Math.min(...history('Everyday Checking'))).toBeGreaterThan(0);
  });

  it('is short where the bank shares nothing, and ends with Stripe’s copy where there is one', () => {
    const [account] = TEMPLATES;
    if (!account) throw new Error('There are no accounts.');
    const unshared = {
      ...banked(account, 'x'),
      bank: { ...banked(account, 'x').bank, ledger: { kind: 'unshared' as const } },
    };
    expect(balanceHistory(unshared, 30, NOVEMBER_2026)).toEqual([]);
    const copy = { as_of: NOVEMBER_2026 - 5, current: { usd: 1 }, type: 'cash' as const, cash: { available: null } };
    const kept = balanceHistory({ ...banked(account, 'x'), balance: copy }, 3, NOVEMBER_2026);
    expect(kept.map(({ as_of }) => as_of)).toEqual([copy.as_of - 2 * DAY, copy.as_of - DAY, copy.as_of]);
    expect(kept.at(-1)).toEqual(copy);
  });
});

it('counts months from year 0 in UTC', () => {
  expect(monthOf(Date.UTC(2026, 0, 1) / 1000)).toBe(2026 * 12);
  expect(monthOf(Date.UTC(2026, 0, 1) / 1000 - 1)).toBe(2025 * 12 + 11);
});
