import { Button } from '../button';
import { Footer } from '../footer';
import { CheckIcon } from '../icons';
import { PaneHeading } from '../pane-heading';
import type { PaneProps } from '../pane-props';

interface Props extends Pick<PaneProps<'manual_entry_success'>, 'view'> {
  businessName: string;
  onDone: () => void;
}

export function ManualEntrySuccessPane({ view, businessName, onDone }: Props) {
  return (
    <>
      <div className="body">
        <span className="emblem good">
          <CheckIcon />
        </span>
        <PaneHeading>Your account was added</PaneHeading>
        <p className="lead">
          {businessName} has the account ending in {view.last4}. It may be checked with two small deposits first.
        </p>
      </div>
      <Footer>
        <Button onClick={onDone}>Done</Button>
      </Footer>
    </>
  );
}
