import type { AccountView } from './views';
import type { Words } from './words';

/** Why an account is in no total, in a few words; null where it counts as far as the bank shares a balance. */
export function leftOutText({ hidden, leftOut, status, continuedBy }: AccountView, { t }: Words): string | null {
  if (continuedBy !== null) return t('accounts.leftOut.continued');
  if (hidden) return t('accounts.leftOut.hidden');
  if (leftOut) return t('accounts.leftOut.leftOut');
  return status === 'disconnected' ? t('accounts.leftOut.disconnected') : null;
}
