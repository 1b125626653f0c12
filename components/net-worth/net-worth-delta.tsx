import clsx from 'clsx';
import { amountsHidden } from '@/components/privacy/amounts-hidden';
import { CountingAmount } from '@/components/ui/counting-amount';
import { formatDay } from '@/lib/domain/format-day';
import type { NetWorthLine } from '@/lib/domain/net-worth';
import type { CurrencyTotal } from '@/lib/domain/totals';

export interface SeriesProps {
  total: CurrencyTotal;
  /** How each currency's total came about over the range. */
  lines: Promise<ReadonlyMap<string, NetWorthLine>>;
  /** `YYYY-MM-DD` */
  today: string;
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What changed over the range, and over how many accounts. A share is given only where it is one of the same accounts. */
export async function NetWorthDelta({ total, lines, today }: SeriesProps) {
  const change = (await lines).get(total.currency)?.change;
  const accounts = plural(total.accountIds.length, 'account');
  if (!change || (await amountsHidden())) return <>{accounts}</>;
  const { amount, percent, since, newAccounts } = change;
  return (
    <>
      <span className={clsx('font-medium', amount.amount > 0 ? 'text-accent' : 'text-ink')}>
        <CountingAmount value={amount} sign="always" />
      </span>
      {percent}
      {newAccounts > 0 && `, incl. ${plural(newAccounts, 'new account')},`} since {formatDay(since, today)} · {accounts}
    </>
  );
}
