import { Button } from '../button';
import { MessagePane } from '../message-pane';
import { OtherBankButton } from '../other-bank-button';
import type { PaneProps } from '../pane-props';

export function SignInFailedPane({ view, flow }: PaneProps<'sign_in_failed'>) {
  return (
    <MessagePane
      flow={flow}
      title={`We could not open your ${view.institutionName} accounts`}
      text="The bank ended the sign-in. You can try once more, or use another bank."
    >
      <Button pending={flow.pending?.action === 'try_again'} onClick={() => flow.act({ action: 'try_again' })}>
        Try again
      </Button>
      <OtherBankButton flow={flow} look="secondary" />
    </MessagePane>
  );
}
