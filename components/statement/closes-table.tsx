import { SaidAmount } from '@/components/privacy/said-amount';
import { formatFullDay } from '@/lib/domain/format-day-span';
import { formatDay } from '@/lib/domain/format-day';
import type { HistoryPoint } from '@/lib/domain/history';
import { money } from '@/lib/domain/money';
import type { AmountSense } from '@/lib/domain/say-amount';

interface Props {
  points: readonly HistoryPoint[];
  currency: string;
  sense: AmountSense;
}

/** The balance at the end of each day of a month, in full length: it is made for paper. */
export function ClosesTable({ points, currency, sense }: Props) {
  return (
    <table className="mt-6 w-full text-md">
      <caption className="pb-2 text-left font-semibold">Day by day in {currency}</caption>
      <thead className="text-left text-soft">
        <tr className="border-b">
          <th scope="col" className="py-1.5 font-medium">
            Day
          </th>
          <th scope="col" className="py-1.5 text-right font-medium">
            Balance
          </th>
          <th scope="col" className="py-1.5 pl-6 font-medium">
            Source
          </th>
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {points.toReversed().map(({ day, amount, carriedFrom, seeded }) => (
          <tr key={day} className="break-inside-avoid border-b border-hair">
            <th scope="row" className="py-1.5 text-left font-normal">
              {formatFullDay(day)}
            </th>
            <td className="py-1.5 text-right">
              <SaidAmount value={money(amount, currency)} sense={sense} />
            </td>
            <td className="py-1.5 pl-6 text-soft">
              {seeded ? 'Demo history' : 'Bank'}
              {carriedFrom !== null && `, carried from ${formatDay(carriedFrom, day)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
