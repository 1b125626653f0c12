import { useState } from 'react';
import { AccountOption } from '../account-option';
import { Button } from '../button';
import { Footer, UNREACHABLE } from '../footer';
import { PaneHeading } from '../pane-heading';
import type { PaneProps } from '../pane-props';
import type { AccountChoice } from '../../protocol';
import { RefusedAccounts } from '../refused-accounts';
import { SelectAll } from '../select-all';
import { useAccountSelection } from '../use-account-selection';

interface Props extends PaneProps<'account_picker'> {
  businessName: string;
}

export function AccountPickerPane({ view, flow, businessName }: Props) {
  const selection = useAccountSelection(view.accounts, view.limit);
  const [wasEmpty, setWasEmpty] = useState(false);
  const count = selection.chosen.length;

  function connect() {
    setWasEmpty(count === 0);
    if (count > 0) flow.act({ action: 'link', accounts: [...selection.chosen] });
  }

  return (
    <>
      <div className="body">
        <PaneHeading>{selection.isSingle ? 'Choose an account' : 'Choose accounts'}</PaneHeading>
        <p className="lead">{lead(view.institutionName, businessName, view.limit)}</p>
        <fieldset className="accounts">
          <legend className="unseen">Accounts at {view.institutionName}</legend>
          {selection.canChooseAll && <SelectAll selection={selection} />}
          <ul>
            {view.accounts.filter(isChoosable).map((account) => (
              <AccountOption
                key={account.name}
                account={account}
                type={selection.isSingle ? 'radio' : 'checkbox'}
                isChosen={selection.chosen.includes(account.name)}
                isFull={selection.isFull && !selection.chosen.includes(account.name)}
                onToggle={() => selection.toggle(account.name)}
              />
            ))}
          </ul>
          <RefusedAccounts accounts={view.accounts} type={selection.isSingle ? 'radio' : 'checkbox'} />
        </fieldset>
      </div>
      <Footer
        trouble={(wasEmpty && count === 0 && 'Choose at least one account.') || (flow.unreachable && UNREACHABLE)}
      >
        {!selection.isSingle && (
          <p role="status" className="note centred">
            {count} of {view.accounts.length} selected
          </p>
        )}
        <Button pending={flow.pending?.action === 'link'} onClick={connect}>
          {count === 1 ? 'Connect account' : 'Connect accounts'}
        </Button>
      </Footer>
    </>
  );
}

function isChoosable({ refusal }: AccountChoice): boolean {
  return refusal === null;
}

function lead(bank: string, business: string, limit: number | null): string {
  if (limit === null || limit === 1) return `From ${bank}, to be seen in ${business}.`;
  return `From ${bank}, to be seen in ${business}. You can choose up to ${limit}.`;
}
