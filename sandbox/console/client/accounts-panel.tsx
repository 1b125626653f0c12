import type { ShownAccount } from '../protocol';
import { AccountControls } from './account-controls';
import { amounts, inWords, moment } from './format';
import { Row } from './row';
import { SteadyList } from './steady-list';
import type { SandboxDriver } from './use-sandbox';

interface Props {
  accounts: ShownAccount[];
  /** The sandbox's clock, in seconds. */
  now: number;
  sandbox: SandboxDriver;
}

export function AccountsPanel({ accounts, now, sandbox }: Props) {
  if (accounts.length === 0) {
    return <p className="nothing">No account is linked yet. Open a session and link one, here or in your app.</p>;
  }
  return (
    <SteadyList label="Accounts, newest first" items={accounts}>
      {(account) => (
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
          <AccountControls account={account} now={now} sandbox={sandbox} />
        </Row>
      )}
    </SteadyList>
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
      <dt>History</dt>
      <dd>
        <a href={`/_sandbox/accounts/${account.id}/history?days=365`} target="_blank" rel="noreferrer">
          a year of balances
        </a>
      </dd>
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
