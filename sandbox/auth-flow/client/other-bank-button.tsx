import { Button } from './button';
import type { FlowDriver } from './use-flow';

interface Props {
  flow: FlowDriver;
  look?: 'primary' | 'secondary';
}

/** Back to the list of banks, from one that leads nowhere. */
export function OtherBankButton({ flow, look = 'primary' }: Props) {
  return (
    <Button look={look} pending={flow.pending?.action === 'back'} onClick={() => flow.act({ action: 'back' })}>
      Select another bank
    </Button>
  );
}
