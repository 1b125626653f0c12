import { MessagePane } from '../message-pane';
import { OtherBankButton } from '../other-bank-button';
import type { PaneProps } from '../pane-props';

interface Props extends PaneProps<'no_eligible_accounts'> {
  businessName: string;
}

export function NoEligibleAccountsPane({ view, flow, businessName }: Props) {
  const found = view.found === 1 ? '1 account' : `${view.found} accounts`;
  return (
    <MessagePane
      flow={flow}
      title="No account here can be connected"
      text={`You have ${found} at ${view.institutionName}, but ${businessName} asks for ${view.wanted} accounts only.`}
    >
      <OtherBankButton flow={flow} />
    </MessagePane>
  );
}
