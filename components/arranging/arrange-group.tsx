import { useWords } from '@/components/words/use-words';
import type { AccountGroup } from '@/lib/domain/group-accounts';
import type { AccountView } from '@/lib/domain/views';
import { AccountRow } from './account-row';
import { OrderedList } from './ordered-list';

interface Props {
  group: AccountGroup<AccountView>;
  groups: readonly string[];
  /** The account whose form stands open. */
  editing: string | null;
}

const ROW = 'flex items-start gap-2 bg-card border-t border-hair px-4 py-2.5 sm:px-5';

/** A heading and its accounts. Disconnected ones stand at the end, whatever their order. */
export function ArrangeGroup({ group: { name, accounts }, groups, editing }: Props) {
  const { t } = useWords();
  const row = (account: AccountView) => <AccountRow account={account} groups={groups} open={account.id === editing} />;
  const gone = accounts.filter(({ status }) => status === 'disconnected');
  return (
    <div>
      <h2 className="truncate py-1.5 pr-28 text-lg font-semibold tracking-title">{name}</h2>
      <div className="mt-1 overflow-hidden rounded-sheet border bg-card">
        <OrderedList
          label={t('arranging.accountsUnder', { name })}
          className="[&>li:first-child]:border-t-0"
          itemClassName={ROW}
          items={accounts
            .filter((account) => !gone.includes(account))
            .map((account) => ({
              key: account.id,
              accountIds: [account.id],
              name: account.name,
              content: row(account),
            }))}
        />
        {gone.map((account) => (
          <div key={account.id} className={`${ROW} text-soft first:border-t-0`}>
            {row(account)}
          </div>
        ))}
      </div>
    </div>
  );
}
