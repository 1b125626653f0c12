import { useWords } from '@/components/words/use-words';
import { formatMoney } from '@/lib/domain/format-money';
import type { Money } from '@/lib/domain/money';

/** Money as text in figures of one width. `sign="always"` writes the plus as well. */
export function Amount({ value, sign = 'auto' }: { value: Money; sign?: 'auto' | 'always' }) {
  return <span className="tabular-nums">{formatMoney(value, { sign, locale: useWords().locale })}</span>;
}
