import { useEffect } from 'react';
import type { FlowBoot, FlowView } from '../protocol';
import { ExitDialog } from './exit-dialog';
import { tellHost } from './host';
import { Pane } from './pane';
import { Ribbon } from './ribbon';
import { Toolbar } from './toolbar';
import { useExit } from './use-exit';
import { useFlow } from './use-flow';
import { useFocusTrap } from './use-focus-trap';
import { useIsSlow } from './use-is-slow';

const WITHOUT_BACK = new Set(['consent', 'success', 'save_to_link', 'link_code', 'manual_entry_success', 'ended']);

function mayGoBack(view: FlowView): boolean {
  return view.pane === 'manual_entry' ? view.mayGoBack : !WITHOUT_BACK.has(view.pane);
}

/** The modal: a fixed frame of ribbon, toolbar and status, and in it the pane that the server named. */
export function Modal({ boot }: { boot: FlowBoot }) {
  const flow = useFlow(boot);
  const exit = useExit(boot, flow.view);
  const isSlow = useIsSlow(flow.pending);
  useFocusTrap();
  useEffect(() => tellHost(boot.hostOrigin, { type: 'ready' }), [boot.hostOrigin]);
  const { view } = flow;
  const { pane } = view;

  return (
    <main className="sheet" aria-label="Link your bank accounts">
      <div className="top">
        <Ribbon />
        <Toolbar
          onBack={mayGoBack(view) ? () => flow.act({ action: 'back' }) : null}
          onClose={pane === 'ended' ? null : exit.askToLeave}
        />
        <p role="status" className={isSlow ? 'slow' : 'unseen'}>
          {isSlow ? 'Slower than usual. Still working.' : flow.pending && 'Working…'}
        </p>
      </div>
      <Pane key={view.pane === 'challenge' ? view.kind : view.pane} flow={flow} boot={boot} onDone={exit.askToLeave} />
      {exit.isConfirming && <ExitDialog businessName={boot.businessName} onStay={exit.stay} onExit={exit.leaveNow} />}
    </main>
  );
}
