import type { Words } from '@/lib/domain/words';

/** What a check came to, from the address: how many accounts were read, or why none were. Anything else says nothing. */
export function checkText(outcome: string | null, { t }: Words): string | null {
  if (outcome === 'not_found') return t('support.check.never');
  if (outcome === 'unavailable') return t('support.check.unavailable');
  if (outcome === null || !/^\d{1,5}$/.test(outcome)) return null;
  return t('support.check.read', { count: Number(outcome) });
}
