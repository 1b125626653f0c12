import { Button } from './button';
import type { FlowDriver } from './use-flow';

/** The way past every bank: typing the account's numbers. */
export function ManualEntryButton({ flow }: { flow: FlowDriver }) {
  return (
    <Button
      look="secondary"
      pending={flow.pending?.action === 'enter_manually'}
      onClick={() => flow.act({ action: 'enter_manually' })}
    >
      Type account numbers instead
    </Button>
  );
}
