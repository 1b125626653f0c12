import { LinkButton } from '@/components/linking/link-button';
import type { LinkPurpose } from '@/components/linking/link-purpose';
import { accountState, endOfAccess } from '@/lib/domain/account-state';
import type { AccountView } from '@/lib/domain/views';

/** The button that mends a link: renew, reconnect, link again or grant. Nothing where nothing is broken. */
export function RelinkButton({ account, now }: { account: AccountView; now: Date }) {
  const purpose = purposeOf(account, now);
  return purpose && <LinkButton size="small" purpose={purpose} institutionName={account.institutionName} />;
}

function purposeOf(account: AccountView, now: Date): LinkPurpose | null {
  const { kind } = accountState(account, now);
  if (kind === 'inactive') return 'reconnect';
  if (kind === 'disconnected') return 'link_again';
  if (endOfAccess(account, now)) return 'renew';
  return kind === 'not_permitted' ? 'grant' : null;
}
