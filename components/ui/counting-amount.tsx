'use client';

import { useWords } from '@/components/words/use-words';
import { formatMoney } from '@/lib/domain/format-money';
import type { Money } from '@/lib/domain/money';
import { useCounted } from './use-counted';

interface Props {
  value: Money;
  /** `value` as it is written. A browser's first format costs it as much as the rest of a page's start, and most amounts never change. */
  text: string;
  sign: 'auto' | 'always';
}

/** An amount that counts over once when it changes on an open page. Give it the currency as `key`: two currencies have no way between them. */
export function CountingAmount({ value: { amount, currency }, text, sign }: Props) {
  const { locale } = useWords();
  const shown = useCounted(amount);
  return (
    <span className="tabular-nums">
      {shown === amount ? text : formatMoney({ amount: shown, currency }, { sign, locale })}
    </span>
  );
}
