import type { ShownAccount } from '../protocol';
import { AccountControls } from './account-controls';
import { amounts, inWords, moment } from './format';
import { Row } from './row';
import type { SandboxDriver } from './use-sandbox';

export function AccountsPanel({ accounts, sandbox }: { accounts: ShownAccount[]; sandbox: SandboxDriver }) {
  if (accounts.length === 0) {
    return <p className="nothing">No account is linked yet. Open a session and link one, here or in your app.</p>;
  }
  return (
    <ul className="lines" aria-label="Accounts, newest first">
      {accounts.map((account) => (
        <Row
          key={account.id}
          title={`${account.display_name} ••••${account.last4}`}
          detail={`${account.institution_name} · ${inWords(account.subcategory)}`}
          aside={
            <>
              <span className="amount">{account.balance ? amounts(account.balance.current) : 'No balance'}</span>
              <span className={`state ${account.status}`}>{account.status}</span>
            </>
          }
        >
          <AccountFacts account={account} />
          <AccountControls account={account} sandbox={sandbox} />
        </Row>
      ))}
    </ul>
  );
}

function AccountFacts({ account }: { account: ShownAccount }) {
  const refreshes = { Balance: account.balance_refresh, Owners: account.ownership_refresh };
  const all = { ...refreshes, Transactions: account.transaction_refresh };
  return (
    <dl className="facts">
      <dt>Id</dt>
      <dd>
        <code>{account.id}</code>
      </dd>
      <dt>Permissions</dt>
      <dd>{account.permissions.map(inWords).join(', ')}</dd>
      {account.balance && (
        <>
          <dt>As of</dt>
          <dd>{moment(account.balance.as_of)}</dd>
        </>
      )}
      {Object.entries(all).map(
        ([name, refresh]) =>
          refresh && (
            <div key={name} className="fact">
              <dt>{name}</dt>
              <dd>
                {refresh.status}, asked {moment(refresh.last_attempted_at)}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
