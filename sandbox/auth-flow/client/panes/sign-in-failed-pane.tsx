import { Button } from '../button';
import { MessagePane } from '../message-pane';
import type { PaneProps } from '../pane-props';

export function SignInFailedPane({ view, flow }: PaneProps<'sign_in_failed'>) {
  const { pending } = flow;
  return (
    <MessagePane
      flow={flow}
      title={`We could not open your ${view.institutionName} accounts`}
      text="The bank ended the sign-in. You can try once more, or use another bank."
    >
      <Button pending={pending?.action === 'try_again'} onClick={() => flow.act({ action: 'try_again' })}>
        Try again
      </Button>
      <Button look="secondary" pending={pending?.action === 'back'} onClick={() => flow.act({ action: 'back' })}>
        Select another bank
      </Button>
    </MessagePane>
  );
}
