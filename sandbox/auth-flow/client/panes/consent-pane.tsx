import { Button } from '../button';
import { Footer, UNREACHABLE } from '../footer';
import { BankIcon } from '../icons';
import { Monogram } from '../monogram';
import { PaneHeading } from '../pane-heading';
import type { PaneProps } from '../pane-props';

/** Says who asks, for exactly what, and how to stop it. Nothing happens before the button. */
export function ConsentPane({ view, flow, businessName }: PaneProps<'consent'> & { businessName: string }) {
  return (
    <>
      <div className="body">
        <div className="meeting" aria-hidden="true">
          <Monogram name={businessName} />
          <span className="meeting-line" />
          <span className="monogram">
            <BankIcon />
          </span>
        </div>
        <PaneHeading>Connect your accounts to {businessName}</PaneHeading>
        <p className="lead">You choose the bank and the accounts. {businessName} never learns your bank password.</p>
        <h2 className="label">{businessName} will be able to see</h2>
        <ul className="asked">
          {view.permissions.map(({ label, detail }) => (
            <li key={label}>
              <strong>{label}</strong>
              <span>{detail}</span>
            </li>
          ))}
        </ul>
        <p className="note">
          You can disconnect at any time: open the account in {businessName} and choose Disconnect. From then on no new
          data is shared.
        </p>
      </div>
      <Footer trouble={flow.unreachable && UNREACHABLE}>
        <p className="note centred">By continuing you agree that this data is shared with {businessName}.</p>
        <Button pending={flow.pending !== null} onClick={() => flow.act({ action: 'agree' })}>
          Agree and continue
        </Button>
      </Footer>
    </>
  );
}
