import { useWords } from '@/components/words/use-words';
import { groupAccounts } from '@/lib/domain/group-accounts';
import type { Locale } from '@/lib/domain/locale';
import type { SupportAccountView } from '@/lib/domain/support-views';
import { AccountRow } from './account-row';
import { headCell } from './cells';
import { Nothing } from './nothing';

interface Props {
  accounts: readonly SupportAccountView[];
  now: Date;
  timeZone: string;
  /** The customer's language. */
  locale: Locale;
}

/** Grouped and ordered as the customer sees them. */
export function AccountTable({ accounts, now, timeZone, locale }: Props) {
  const { t } = useWords();
  if (accounts.length === 0) return <Nothing>{t('support.nothingLinkedYet')}</Nothing>;
  return (
    <table className="w-full">
      <thead>
        <tr>
          <th className={headCell()}>{t('support.accounts.account')}</th>
          <th className={headCell({ from: 'sm' })}>{t('support.accounts.state')}</th>
          <th className={headCell({ align: 'right' })}>{t('support.accounts.balance')}</th>
          <th className={headCell({ from: 'md' })}>{t('support.accounts.asOf')}</th>
          <th className={headCell({ from: 'lg' })}>{t('support.accounts.checked')}</th>
          <th className={headCell({ from: 'lg' })}>{t('support.accounts.lastRefresh')}</th>
          <th className={headCell({ from: 'xl' })}>{t('support.accounts.next')}</th>
        </tr>
      </thead>
      {groupAccounts(accounts).map((group) => (
        <tbody key={group.institutionName} className="border-t">
          <tr>
            <th colSpan={7} scope="rowgroup" className="h-9 bg-hair px-3 text-left font-semibold sm:px-4">
              {group.institutionName}
            </th>
          </tr>
          {group.accounts.map((account) => (
            <AccountRow key={account.id} account={account} now={now} timeZone={timeZone} locale={locale} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
