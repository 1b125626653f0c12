import { PermissionList } from '@/components/consent/permission-list';
import { Badge } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { type Access, sharersOf } from '@/lib/domain/access';
import type { Permission } from '@/lib/domain/linked-account';

/** What the accounts of a bank share and why, each with how many of them do. */
export function BankAccess({ accesses }: { accesses: readonly Access[] }) {
  const { t } = useWords();
  const all = accesses.length;
  const badgeOf = (permission: Permission) => {
    const count = sharersOf(permission, accesses);
    if (count === 0) return <Badge tone="plain">{t('banks.none')}</Badge>;
    return <Badge>{count === all ? t('banks.all') : t('banks.some', { count, all })}</Badge>;
  };
  return (
    <Panel title={t('banks.shared')}>
      <p className="text-md text-soft">{t('banks.sharedLead')}</p>
      <PermissionList badgeOf={badgeOf} />
    </Panel>
  );
}
