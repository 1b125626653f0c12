import { ManualEntryButton } from '../manual-entry-button';
import { MessagePane } from '../message-pane';
import { OtherBankButton } from '../other-bank-button';
import type { PaneProps } from '../pane-props';

interface Props extends PaneProps<'numbers_unavailable'> {
  manualEntry: boolean;
}

export function NumbersUnavailablePane({ view, flow, manualEntry }: Props) {
  return (
    <MessagePane
      flow={flow}
      title="The account number could not be read"
      text={`${view.institutionName} does not give out the numbers that payments need for what you chose. Pick another bank.`}
    >
      <OtherBankButton flow={flow} />
      {manualEntry && <ManualEntryButton flow={flow} />}
    </MessagePane>
  );
}
