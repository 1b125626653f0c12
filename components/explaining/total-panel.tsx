import { Link } from '@/components/ui/link';
import { Figure } from '@/components/privacy/figure';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import type { ExplainedTotal } from '@/lib/domain/explain-total';
import { formatDay } from '@/lib/domain/format-day';
import { money } from '@/lib/domain/money';
import type { AccountView } from '@/lib/domain/views';
import { SumRow } from './sum-row';

interface Props {
  total: ExplainedTotal;
  accounts: readonly AccountView[];
  /** `YYYY-MM-DD`: the day of the total. */
  day: string;
  /** Added to each account's own explanation: "?day=2026-11-12", or nothing for now. */
  query: string;
}

/** A total as an addition: a line for each account, each of which leads to where its own figure comes from. */
export function TotalPanel({ total: { sum, parts }, accounts, day, query }: Props) {
  const { t, locale } = useWords();
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return (
    <Panel title={t('netWorth.inCurrency', { currency: sum.currency })} className="mt-6">
      <table className="w-full text-md">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('explaining.total.account')}</th>
            <th scope="col">{t('explaining.total.figureOf')}</th>
            <th scope="col">{t('explaining.total.counted')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ accountId, point }) => (
            <tr key={accountId} className="border-t border-hair first:border-t-0">
              <th scope="row" className="py-2.5 pr-4 text-left font-normal">
                <Link
                  href={`/accounts/${accountId}/why${query}`}
                  className="rounded-tiny underline decoration-line underline-offset-3 hover:decoration-current"
                >
                  {byId.get(accountId)?.name}
                </Link>
                <span className="block text-sm text-faint">{byId.get(accountId)?.institutionName}</span>
              </th>
              <td className="py-2.5 pr-4 whitespace-nowrap text-soft">
                {point ? formatDay(point.carriedFrom ?? point.day, day, locale) : t('explaining.total.unknown')}
              </td>
              <td className="py-2.5 text-right">
                {point ? <Figure value={money(point.amount, sum.currency)} /> : '—'}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <SumRow label={t('explaining.total.sum')} sum={sum} columns={2} />
        </tfoot>
      </table>
    </Panel>
  );
}
