import { useId } from 'react';
import type { AccountChoice } from '../protocol';
import { AccountOption } from './account-option';

interface Props {
  accounts: readonly AccountChoice[];
  type: 'checkbox' | 'radio';
}

/** What the bank has and the session does not want, once for each reason. */
export function RefusedAccounts({ accounts, type }: Props) {
  const id = useId();
  const reasons = [...new Set(accounts.flatMap(({ refusal }) => refusal ?? []))];
  return reasons.map((reason, index) => (
    <div key={reason} className="refused">
      <p id={`${id}-${index}`} className="label">
        {reason}
      </p>
      <ul>
        {accounts
          .filter(({ refusal }) => refusal === reason)
          .map((account) => (
            <AccountOption
              key={account.name}
              account={account}
              type={type}
              isChosen={false}
              isFull={false}
              refusedBecause={`${id}-${index}`}
              onToggle={() => undefined}
            />
          ))}
      </ul>
    </div>
  ));
}
