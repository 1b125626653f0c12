import { groupAccounts } from '@/lib/domain/group-accounts';
import type { SupportAccountView } from '@/lib/domain/support-views';
import { AccountRow } from './account-row';
import { headCell } from './cells';
import { Nothing } from './nothing';

interface Props {
  accounts: readonly SupportAccountView[];
  now: Date;
  timeZone: string;
}

/** Grouped and ordered as the customer sees them. */
export function AccountTable({ accounts, now, timeZone }: Props) {
  if (accounts.length === 0) return <Nothing>Nothing linked.</Nothing>;
  return (
    <table className="w-full">
      <thead>
        <tr>
          <th className={headCell()}>Account</th>
          <th className={headCell({ from: 'sm' })}>State</th>
          <th className={headCell({ align: 'right' })}>Balance</th>
          <th className={headCell({ from: 'md' })}>As of, by the bank</th>
          <th className={headCell({ from: 'lg' })}>Checked</th>
          <th className={headCell({ from: 'lg' })}>Last refresh</th>
          <th className={headCell({ from: 'xl' })}>Next possible</th>
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
            <AccountRow key={account.id} account={account} now={now} timeZone={timeZone} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
