import type { Outage } from '../../protocol';
import { ManualEntryButton } from '../manual-entry-button';
import { MessagePane } from '../message-pane';
import { OtherBankButton } from '../other-bank-button';
import type { PaneProps } from '../pane-props';

interface Props extends PaneProps<'institution_down'> {
  manualEntry: boolean;
}

/** The bank cannot be reached. The session stays open: another bank can be picked at once. */
export function InstitutionDownPane({ view, flow, manualEntry }: Props) {
  return (
    <MessagePane flow={flow} {...words(view.institutionName, view.outage)}>
      <OtherBankButton flow={flow} />
      {manualEntry && <ManualEntryButton flow={flow} />}
    </MessagePane>
  );
}

function words(bank: string, outage: Outage): { title: string; text: string } {
  switch (outage.kind) {
    case 'scheduled':
      return {
        title: `${bank} is down for maintenance`,
        text: `The bank planned this and means to be back by ${moment(outage.until)}. Pick another bank, or come back then.`,
      };
    case 'unscheduled':
      return {
        title: `${bank} is not available right now`,
        text: 'We do not know yet when it will be back. Pick another bank, or try again later.',
      };
    case 'error':
      return {
        title: 'Something went wrong',
        text: `${bank} answered with an error. Pick another bank, or try again later.`,
      };
  }
}

function moment(iso: string): string {
  return new Intl.DateTimeFormat('en-US', { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(
    new Date(iso),
  );
}
