import { CountingAmount } from '@/components/ui/counting-amount';
import { useWords } from '@/components/words/use-words';
import { formatMoney } from '@/lib/domain/format-money';
import type { Money } from '@/lib/domain/money';
import { useAmountsHidden } from '@/lib/privacy/amounts-hidden';
import { HiddenAmount } from './hidden-amount';

/** An amount, or what stands in its place: hidden ones never leave the server. */
export function Figure({ value, sign = 'auto' }: { value: Money; sign?: 'auto' | 'always' }) {
  const { locale } = useWords();
  if (useAmountsHidden()) return <HiddenAmount />;
  return <CountingAmount key={value.currency} value={value} text={formatMoney(value, { sign, locale })} sign={sign} />;
}
