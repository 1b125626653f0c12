import { MatchChip } from '@/components/ownership/match-chip';
import { useWords } from '@/components/words/use-words';
import { describeAccount } from '@/lib/domain/account-kind';
import type { SupportAccountView } from '@/lib/domain/support-views';
import { bodyCell, headCell } from './cells';
import { Nothing } from './nothing';

/** Every owner of every account, masked before they came here. */
export function OwnerTable({ accounts }: { accounts: readonly SupportAccountView[] }) {
  const words = useWords();
  const { t } = words;
  const rows = accounts.flatMap((account) => (account.owners ?? []).map((owner) => ({ account, owner })));
  if (rows.length === 0) return <Nothing>{t('support.owners.none')}</Nothing>;
  return (
    <table className="w-full">
      <thead className="border-b">
        <tr>
          <th className={headCell()}>{t('support.owners.owner')}</th>
          <th className={headCell({ from: 'lg' })}>{t('support.owners.compared')}</th>
          <th className={headCell()}>{t('support.owners.account')}</th>
          <th className={headCell({ from: 'md' })}>{t('support.owners.email')}</th>
          <th className={headCell({ from: 'md' })}>{t('support.owners.phone')}</th>
          <th className={headCell({ from: 'xl' })}>{t('support.owners.address')}</th>
        </tr>
      </thead>
      <tbody className="divide-y divide-hair">
        {rows.map(({ account, owner }) => (
          <tr key={`${account.id} ${owner.id}`}>
            <td className={bodyCell()}>
              <span className="whitespace-nowrap">{owner.name}</span>
              <span className="block text-soft md:hidden">{owner.email ?? owner.phone}</span>
            </td>
            <td className={bodyCell({ from: 'lg' })}>
              <MatchChip kind={owner.match} />
            </td>
            <td className={bodyCell()}>
              {account.name}{' '}
              <span className="block text-soft md:ml-1 md:inline">{describeAccount(account, words)}</span>
            </td>
            <td className={bodyCell({ from: 'md' })}>{owner.email ?? '–'}</td>
            <td className={bodyCell({ from: 'md' })}>{owner.phone ?? '–'}</td>
            <td className={bodyCell({ from: 'xl' })}>{owner.address ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
