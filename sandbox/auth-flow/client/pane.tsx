import type { FlowBoot } from '../protocol';
import { AccountPickerPane } from './panes/account-picker-pane';
import { BankPrepane } from './panes/bank-prepane';
import { ChallengePane } from './panes/challenge-pane';
import { ConnectingPane } from './panes/connecting-pane';
import { ConsentPane } from './panes/consent-pane';
import { EndedPane } from './panes/ended-pane';
import { InstitutionDownPane } from './panes/institution-down-pane';
import { InstitutionPickerPane } from './panes/institution-picker-pane';
import { LinkCodePane } from './panes/link-code-pane';
import { ManualEntryPane } from './panes/manual-entry-pane';
import { ManualEntrySuccessPane } from './panes/manual-entry-success-pane';
import { NoEligibleAccountsPane } from './panes/no-eligible-accounts-pane';
import { NumbersUnavailablePane } from './panes/numbers-unavailable-pane';
import { SaveToLinkPane } from './panes/save-to-link-pane';
import { SignInFailedPane } from './panes/sign-in-failed-pane';
import { SignInPane } from './panes/sign-in-pane';
import { SuccessPane } from './panes/success-pane';
import type { FlowDriver } from './use-flow';

interface Props {
  flow: FlowDriver;
  boot: FlowBoot;
  onDone: () => void;
}

/** One view, one pane. */
export function Pane({ flow, boot, onDone }: Props) {
  const { view } = flow;
  const { businessName, manualEntry } = boot;
  switch (view.pane) {
    case 'consent':
      return <ConsentPane view={view} flow={flow} businessName={businessName} />;
    case 'institution_picker':
      return <InstitutionPickerPane view={view} flow={flow} token={boot.token} manualEntry={manualEntry} />;
    case 'institution_down':
      return <InstitutionDownPane view={view} flow={flow} manualEntry={manualEntry} />;
    case 'connecting':
      return <ConnectingPane view={view} flow={flow} />;
    case 'sign_in_form':
      return <SignInPane view={view} flow={flow} />;
    case 'bank_prepane':
      return <BankPrepane view={view} flow={flow} businessName={businessName} />;
    case 'challenge':
      return <ChallengePane view={view} flow={flow} />;
    case 'numbers_unavailable':
      return <NumbersUnavailablePane view={view} flow={flow} manualEntry={manualEntry} />;
    case 'manual_entry':
      return <ManualEntryPane view={view} flow={flow} businessName={businessName} />;
    case 'manual_entry_success':
      return <ManualEntrySuccessPane view={view} businessName={businessName} onDone={onDone} />;
    case 'save_to_link':
      return <SaveToLinkPane view={view} flow={flow} />;
    case 'link_code':
      return <LinkCodePane view={view} flow={flow} />;
    case 'sign_in_failed':
      return <SignInFailedPane view={view} flow={flow} />;
    case 'no_eligible_accounts':
      return <NoEligibleAccountsPane view={view} flow={flow} businessName={businessName} />;
    case 'account_picker':
      return <AccountPickerPane view={view} flow={flow} businessName={businessName} />;
    case 'success':
      return <SuccessPane view={view} businessName={businessName} onDone={onDone} />;
    case 'ended':
      return <EndedPane view={view} businessName={businessName} onClose={onDone} />;
  }
}
