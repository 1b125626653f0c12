import { useState } from 'react';
import { Button } from './button';
import { Footer, UNREACHABLE } from './footer';
import { Monogram } from './monogram';
import { PaneHeading } from './pane-heading';

interface Props {
  institutionName: string;
  businessName: string;
  ticket: string;
  onAnswered: () => void;
}

/** The imitated bank asking its customer, in its own window or, where that is blocked, in ours. */
export function BankApproval({ institutionName, businessName, ticket, onAnswered }: Props) {
  const [asking, setAsking] = useState<boolean | null>(null);
  const [unreachable, setUnreachable] = useState(false);

  async function answer(approved: boolean) {
    if (asking !== null) return;
    setAsking(approved);
    setUnreachable(false);
    try {
      await fetch('/auth-flow/bank/answer', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ticket, approved }),
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
      <div className="body centre">
        <Monogram name={institutionName} />
        <PaneHeading>Allow {businessName} to see your accounts?</PaneHeading>
        <p className="lead">
          You are signed in to {institutionName}. You choose the accounts in the next step, and can take this back at
          any time.
        </p>
      </div>
      <Footer trouble={unreachable && UNREACHABLE}>
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
