import { Badge } from '@/components/ui/badge';
import { useWords } from '@/components/words/use-words';
import { describeAccount } from '@/lib/domain/account-kind';
import type { AccountView } from '@/lib/domain/views';
import { LookForm } from './look-form';

interface Props {
  account: AccountView;
  /** The headings there are, to choose from. */
  groups: readonly string[];
  /** Whether its form stands open. */
  open: boolean;
}

/** An account on the page that arranges them, and the form that changes how it is seen: closed until asked for, without JavaScript. */
export function AccountRow({ account, groups, open }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <details open={open} className="group min-w-0 grow scroll-mt-28" id={account.id}>
      <summary className="flex min-h-9 list-none flex-wrap items-center gap-x-3 gap-y-1 rounded-tiny [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 flex-1 basis-40">
          <span className="block truncate font-medium">{account.name}</span>
          <span className="block text-sm text-faint">
            {describeAccount(account, words)}
            {account.groupName !== null && ` · ${account.institutionName}`}
          </span>
        </span>
        {account.hidden && <Badge tone="plain">{t('arranging.hidden')}</Badge>}
        {account.leftOut && !account.hidden && <Badge tone="plain">{t('arranging.notInTotals')}</Badge>}
        <span className="text-md text-soft underline underline-offset-3 group-open:no-underline">
          {t('arranging.edit')}
        </span>
      </summary>
      <LookForm account={account} groups={groups} />
    </details>
  );
}
