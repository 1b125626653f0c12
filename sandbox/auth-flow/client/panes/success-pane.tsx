import type { PaneProps } from '../pane-props';
import { AccountDetail } from '../account-option';
import { Button } from '../button';
import { Footer } from '../footer';
import { CheckIcon } from '../icons';
import { PaneHeading } from '../pane-heading';

interface Props extends Pick<PaneProps<'success'>, 'view'> {
  businessName: string;
  onDone: () => void;
}

export function SuccessPane({ view, businessName, onDone }: Props) {
  const one = view.linked.length === 1;
  return (
    <>
      <div className="body">
        <span className="emblem good">
          <CheckIcon />
        </span>
        <PaneHeading>
          {one ? 'Your account is connected' : `Your ${view.linked.length} accounts are connected`}
        </PaneHeading>
        <p className="lead">
          {view.showsData
            ? `${businessName} can now see ${one ? 'it' : 'them'}. The first figures arrive in a few seconds.`
            : `${businessName} can take payments from ${one ? 'it' : 'them'} once you agree to each.`}
        </p>
        <h2 className="label">{view.institutionName}</h2>
        <ul className="linked">
          {view.linked.map((account) => (
            <li key={account.name}>
              <span className="account-name">{account.name}</span> <AccountDetail account={account} />
            </li>
          ))}
        </ul>
      </div>
      <Footer>
        <Button onClick={onDone}>Done</Button>
      </Footer>
    </>
  );
}
