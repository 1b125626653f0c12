import { CountingAmount } from '@/components/ui/counting-amount';
import type { Money } from '@/lib/domain/money';
import { amountsHidden } from './amounts-hidden';
import { HiddenAmount } from './hidden-amount';

/** An amount, or what stands in its place: hidden ones never leave the server. */
export async function Figure({ value, sign = 'auto' }: { value: Money; sign?: 'auto' | 'always' }) {
  if (await amountsHidden()) return <HiddenAmount />;
  return <CountingAmount key={value.currency} value={value} sign={sign} />;
}
