import type { EndReason } from '../../protocol';
import { Button } from '../button';
import { MessagePane } from '../message-pane';
import type { PaneProps } from '../pane-props';

interface Props extends Pick<PaneProps<'ended'>, 'view'> {
  businessName: string;
  onClose: () => void;
}

const TITLES: Record<EndReason, string> = {
  session_expired: 'This session has expired',
  session_already_completed: 'This session has already been used',
  unexpected_error: 'Something went wrong',
  flow_interrupted: 'The session ended',
};

const WHY: Record<EndReason, string> = {
  session_expired: 'It was open for too long, so it was closed to keep you safe.',
  session_already_completed: 'Its accounts were connected somewhere else, perhaps in another tab.',
  unexpected_error: 'Your account cannot be connected at this time. It may work later.',
  flow_interrupted: 'The connection to it was lost on our side. Nothing more was connected.',
};

/** Over, and not by the person's doing: says why, and how to begin again. */
export function EndedPane({ view, businessName, onClose }: Props) {
  return (
    <MessagePane
      flow={{ unreachable: false }}
      title={TITLES[view.reason]}
      text={`${WHY[view.reason]} Close this window and start again in ${businessName}.`}
    >
      <Button onClick={onClose}>Close</Button>
    </MessagePane>
  );
}
