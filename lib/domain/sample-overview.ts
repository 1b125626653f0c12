import { addDays, endOfDay, localDay } from './days';
import type { Balance } from './balance';
import type { DailyClose } from './history';
import type { LinkedAccount } from './linked-account';
import { SAMPLE_ACCOUNTS, type SampleAccount, sampleDays, sampleShare } from './sample-days';
import { toAccountCard } from './to-account-view';
import type { OverviewView } from './views';
import type { Words } from './words';

const MINUTE_MS = 60_000;
/** When the banks computed their figures, and when we would have learnt them. */
const AGE = { bank: 38 * MINUTE_MS, ours: 4 * MINUTE_MS };
/** So that there is something to know: within the last 30 days of access one is told. */
const ENDS_IN_DAYS = 19;
const CURRENCY = 'USD';

type Facts = Pick<LinkedAccount, 'category' | 'subcategory' | 'last4'> & { bank: 'first' | 'second' };

const FACTS: Record<SampleAccount, Facts> = {
  checking: { bank: 'first', category: 'cash', subcategory: 'checking', last4: '4021' },
  savings: { bank: 'first', category: 'cash', subcategory: 'savings', last4: '4039' },
  card: { bank: 'first', category: 'credit', subcategory: 'credit_card', last4: '8816' },
  loan: { bank: 'second', category: 'credit', subcategory: 'line_of_credit', last4: '7150' },
  invested: { bank: 'second', category: 'investment', subcategory: 'other', last4: '7168' },
};

/**
 * Invented accounts as an overview has them, and what their banks would have said at the end of each day of a good year up to `now`, by days
 * of `timeZone`. Made anew each time and nowhere kept: there is nothing that could be mixed with a person's own.
 */
export function sampleOverview(
  now: Date,
  timeZone: string,
  words: Words,
): { overview: OverviewView; closes: DailyClose[] } {
  const asOf = new Date(now.getTime() - AGE.bank);
  const days = sampleDays(localDay(asOf, timeZone));
  const today = localDay(now, timeZone);
  const series = SAMPLE_ACCOUNTS.map((account) => ({
    account,
    closes: days
      .filter(({ said }) => said(account))
      .map(({ day, held }): DailyClose => ({
        accountId: idOf(account),
        currency: CURRENCY,
        day,
        current: held[account],
        seeded: true,
      })),
  }));
  const accounts = series.map(({ account, closes }) => {
    const linkedAt = endOfDay(days[0]?.day ?? today, timeZone);
    const endsAt = FACTS[account].bank === 'second' ? endOfDay(addDays(today, ENDS_IN_DAYS), timeZone) : null;
    const linked = { ...toLinked(account, words), linkedAt, statusSince: linkedAt, expectedDeactivationAt: endsAt };
    const balance = toBalance(account, closes.at(-1)?.current ?? 0, asOf, today);
    const balanceObservedAt = new Date(now.getTime() - AGE.ours);
    return toAccountCard({ ...linked, balance, balanceObservedAt }, closes, today, words);
  });
  return { overview: { now: now.toISOString(), accounts }, closes: series.flatMap(({ closes }) => closes) };
}

/** No id of Stripe's looks like it. */
const idOf = (account: SampleAccount): string => `sample-${account}`;

/** What is under way comes to less than it seems: less to spend, more that is owed. */
function toBalance(account: SampleAccount, current: number, asOf: Date, today: string): Balance {
  const underWay = 1_200 + Math.floor(sampleShare(today, 5) * 4_800);
  return {
    kind: FACTS[account].category === 'credit' ? 'credit' : 'cash',
    asOf,
    amounts: [
      {
        currency: CURRENCY,
        current,
        available: account === 'checking' ? current - underWay : account === 'savings' ? current : null,
        used: account === 'card' ? current - underWay : null,
      },
    ],
  };
}

type Dated = 'linkedAt' | 'statusSince' | 'expectedDeactivationAt' | 'balance' | 'balanceObservedAt';

function toLinked(account: SampleAccount, { t }: Words): Omit<LinkedAccount, Dated> {
  const { bank, ...facts } = FACTS[account];
  return {
    ...facts,
    id: idOf(account),
    institutionName: t(`sample.banks.${bank}`),
    displayName: t(`sample.accounts.${account}`),
    nickname: null,
    groupName: null,
    hidden: false,
    leftOut: false,
    status: 'active',
    disconnectRequestedAt: null,
    permissions: ['balances'],
    livemode: false,
    linkSessionId: null,
    continuedBy: null,
    balanceRefresh: null,
    ownershipRefresh: null,
    transactionsRefresh: null,
  };
}
