import { useState } from 'react';
import { BankApproval } from '../bank-approval';
import { Button } from '../button';
import { Footer, UNREACHABLE } from '../footer';
import { WindowIcon } from '../icons';
import { Monogram } from '../monogram';
import { PaneHeading } from '../pane-heading';
import type { PaneProps } from '../pane-props';
import { useBankWindow } from '../use-bank-window';

/** Before the bank's own window, and while it is open. Where windows are blocked the bank's page comes into this one. */
export function BankPrepane({ view, flow, businessName }: PaneProps<'bank_prepane'> & { businessName: string }) {
  const { act, pending, unreachable } = flow;
  const bank = useBankWindow(view.ticket, act);
  const [wasOpened, setWasOpened] = useState(false);
  const name = view.institutionName;
  if (bank.state === 'blocked') {
    return (
      <BankApproval
        institutionName={name}
        businessName={businessName}
        ticket={view.ticket}
        offered={view.offered}
        onAnswered={bank.answered}
      />
    );
  }
  const isWaiting = bank.state === 'open';
  const refused = view.refused && wasOpened && !isWaiting && pending === null;
  return (
    <>
      <div className="body centre">
        <Monogram name={name} />
        <PaneHeading>Continue at {name}</PaneHeading>
        <p className="lead">
          {name} opens in a window of its own. Sign in there and allow {businessName} to see your accounts, then you
          come back here.
        </p>
        <p role="status" className="lead">
          {isWaiting && `Waiting for ${name}. Finish in the window that opened.`}
        </p>
      </div>
      <Footer trouble={(refused && notAllowed(name)) || (unreachable && UNREACHABLE)}>
        <Button
          pending={pending?.action === 'return_from_bank'}
          onClick={() => {
            setWasOpened(true);
            bank.open();
          }}
        >
          {isWaiting ? 'Show the window again' : 'Continue'} <WindowIcon />
        </Button>
      </Footer>
    </>
  );
}

function notAllowed(name: string): string {
  return `${name} gave no access. Continue to try again, or go back and choose another bank.`;
}
