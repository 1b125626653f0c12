import { useState } from 'react';
import type { AccountChoice } from '../protocol';
import { AccountOption } from './account-option';
import { Button } from './button';
import { Footer, UNREACHABLE } from './footer';
import { Monogram } from './monogram';
import { PaneHeading } from './pane-heading';

interface Props {
  institutionName: string;
  businessName: string;
  ticket: string;
  /** What can be picked; null where all accounts are shared. */
  offered: AccountChoice[] | null;
  onAnswered: () => void;
}

/** The imitated bank asking its customer, in its own window or, where that is blocked, in ours. */
export function BankApproval({ institutionName, businessName, ticket, offered, onAnswered }: Props) {
  const [shared, setShared] = useState<readonly string[]>(offered?.map(({ name }) => name) ?? []);
  const [wasEmpty, setWasEmpty] = useState(false);
  const isEmpty = offered !== null && shared.length === 0;
  const [asking, setAsking] = useState<boolean | null>(null);
  const [unreachable, setUnreachable] = useState(false);

  async function answer(approved: boolean) {
    if (asking !== null) return;
    setWasEmpty(approved && isEmpty);
    if (approved && isEmpty) return;
    setAsking(approved);
    setUnreachable(false);
    try {
      await fetch('/auth-flow/bank/answer', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ticket, approved, ...(offered && { accounts: shared }) }),
        signal: AbortSignal.timeout(20_000),
      });
      onAnswered();
    } catch {
      setUnreachable(true);
      setAsking(null);
    }
  }

  return (
    <>
      <div className={offered ? 'body' : 'body centre'}>
        <Monogram name={institutionName} />
        <PaneHeading>Allow {businessName} to see your accounts?</PaneHeading>
        <p className="lead">
          You are signed in to {institutionName}.{' '}
          {offered ? 'It shares the accounts you choose here' : 'You choose the accounts in the next step'}, and you can
          take this back at any time.
        </p>
        {offered && (
          <fieldset className="accounts">
            <legend className="unseen">Accounts to share</legend>
            <ul>
              {offered.map((account) => (
                <AccountOption
                  key={account.name}
                  account={account}
                  type="checkbox"
                  isChosen={shared.includes(account.name)}
                  isFull={false}
                  onToggle={() => setShared(toggled(shared, account.name))}
                />
              ))}
            </ul>
          </fieldset>
        )}
      </div>
      <Footer trouble={(wasEmpty && isEmpty && 'Choose at least one account.') || (unreachable && UNREACHABLE)}>
        <Button pending={asking === true} onClick={() => void answer(true)}>
          Allow access
        </Button>
        <Button look="secondary" pending={asking === false} onClick={() => void answer(false)}>
          Deny
        </Button>
      </Footer>
    </>
  );
}

function toggled(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
}
