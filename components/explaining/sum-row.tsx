import { Figure } from '@/components/privacy/figure';
import type { Money } from '@/lib/domain/money';

/** The foot of an addition. `columns`: how many of the table's the sum stands in. */
export function SumRow({ label, sum, columns = 1 }: { label: string; sum: Money; columns?: number }) {
  return (
    <tr className="border-t-2 font-medium">
      <th scope="row" className="py-3 text-left">
        {label}
      </th>
      <td colSpan={columns} className="py-3 text-right text-lg">
        <Figure value={sum} />
      </td>
    </tr>
  );
}
