import { useEffect } from 'react';
import { Button } from '../button';
import { Footer, UNREACHABLE } from '../footer';
import { PaneHeading } from '../pane-heading';
import type { PaneProps } from '../pane-props';
import { Spinner } from '../spinner';

/** For banks that ask for no sign-in: nothing to do but wait, or try again when the wait came to nothing. */
export function ConnectingPane({ view, flow }: PaneProps<'connecting'>) {
  const { act, unreachable } = flow;
  useEffect(() => act({ action: 'connect' }), [act]);
  return (
    <>
      <div className="body centre" aria-busy={!unreachable}>
        {!unreachable && <Spinner large />}
        <PaneHeading>{unreachable ? 'The connection failed' : 'Establishing connection'}</PaneHeading>
        <p className="lead">
          {unreachable
            ? `We did not reach ${view.institutionName}.`
            : `Asking ${view.institutionName} for your accounts.`}
        </p>
      </div>
      {unreachable && (
        <Footer trouble={UNREACHABLE}>
          <Button onClick={() => act({ action: 'connect' })}>Try again</Button>
        </Footer>
      )}
    </>
  );
}
