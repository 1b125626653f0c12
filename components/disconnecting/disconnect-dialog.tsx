'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { AccountView } from '@/lib/domain/views';
import { useDisconnect } from './use-disconnect';

interface Props {
  account: AccountView;
  open: boolean;
  onClose: () => void;
}

const CONSEQUENCES = [
  'It stops updating. No new balances or owners are fetched.',
  'Its history is kept until you delete it.',
  'Your other accounts at this bank stay linked.',
  'Payment methods you set up with it are not affected.',
];

/** Says what ends and what stays before anything does. */
export function DisconnectDialog({ account, open, onClose }: Props) {
  const { disconnect, working, problem } = useDisconnect(account.id, onClose);
  const number = account.last4 === null ? '' : ` ••••${account.last4}`;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={`Disconnect ${account.institutionName}${number}?`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="danger" aria-disabled={working} onClick={disconnect}>
            {working ? 'Disconnecting…' : 'Disconnect'}
          </Button>
        </>
      }
    >
      <ul className="list-disc space-y-1 pl-5">
        {CONSEQUENCES.map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
      <p role="status" className="text-red not-empty:pt-3">
        {problem}
      </p>
    </Dialog>
  );
}
