'use client';

import type { Money } from '@/lib/domain/money';
import { Amount } from './amount';
import { useCounted } from './use-counted';

/** An amount that counts over once when it changes on an open page. Give it the currency as `key`: two currencies have no way between them. */
export function CountingAmount({ value, sign = 'auto' }: { value: Money; sign?: 'auto' | 'always' }) {
  const shown = useCounted(value.amount);
  return <Amount value={{ amount: shown, currency: value.currency }} sign={sign} />;
}
