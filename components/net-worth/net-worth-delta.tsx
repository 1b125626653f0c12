import clsx from 'clsx';
import { useAmountsHidden } from '@/lib/privacy/amounts-hidden';
import { Figure } from '@/components/privacy/figure';
import { useWords } from '@/components/words/use-words';
import { percentText } from '@/lib/domain/change-text';
import { formatDay } from '@/lib/domain/format-day';
import type { Money } from '@/lib/domain/money';
import type { NetWorthLine } from '@/lib/domain/net-worth';
import type { CurrencyTotal } from '@/lib/domain/totals';

export interface SeriesProps {
  total: CurrencyTotal;
  /** How each currency's total came about over the range. */
  lines: ReadonlyMap<string, NetWorthLine>;
  /** `YYYY-MM-DD` */
  today: string;
}

/** What changed over the range, and over how many accounts. A share is given only where it is one of the same accounts. */
export function NetWorthDelta({ total, lines, today }: SeriesProps) {
  const { t, locale } = useWords();
  const hidden = useAmountsHidden();
  const change = lines.get(total.currency)?.change;
  const count = total.accountIds.length;
  if (!change || hidden) return <>{t('netWorth.accounts', { count })}</>;
  const { percent, since, newAccounts } = change;
  const day = formatDay(since, today, locale);
  const amount = () => <ChangeAmount key="amount" value={change.amount} />;
  if (newAccounts > 0) return <>{t.rich('netWorth.changeWithNew', { amount, newAccounts, day, count })}</>;
  return <>{t.rich('netWorth.change', { amount, percent: percentText(percent, locale), day, count })}</>;
}

function ChangeAmount({ value }: { value: Money }) {
  return (
    <span className={clsx('font-medium', value.amount > 0 ? 'text-accent' : 'text-ink')}>
      <Figure value={value} sign="always" />
    </span>
  );
}
