import type { Money } from '@/lib/domain/money';
import { type AmountSense, sayAmount } from '@/lib/domain/say-amount';
import { getWords } from '@/lib/words/get-words';
import { amountsHidden } from '@/lib/privacy/amounts-hidden';
import { HiddenAmount } from './hidden-amount';

/** An amount in words, "$25.00 owed", or what stands in its place: hidden ones never leave the server. */
export async function SaidAmount({ value, sense }: { value: Money; sense: AmountSense }) {
  return (await amountsHidden()) ? <HiddenAmount /> : sayAmount(value, sense, await getWords());
}
