import { Button } from './button';
import type { FlowDriver } from './use-flow';

/** Declines Link. The accounts are connected already, so nothing is lost by it. */
export function SkipLinkButton({ flow }: { flow: FlowDriver }) {
  return (
    <Button
      look="secondary"
      pending={flow.pending?.action === 'skip_link'}
      onClick={() => flow.act({ action: 'skip_link' })}
    >
      Finish without saving
    </Button>
  );
}
