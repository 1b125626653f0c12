'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { LINK_DISCLOSURE } from '@/lib/domain/link-disclosure';
import { type LinkRequest, purposeTitle } from './link-purpose';

interface Props {
  open: boolean;
  request: LinkRequest;
  /** Agreed, and the bank's screens are on their way. */
  busy: boolean;
  onContinue: () => void;
  onClose: () => void;
}

const PROMISES = [
  'Read-only. Nothing can be moved, paid or changed.',
  'You choose the accounts, and can disconnect each any time.',
  'Stripe runs the connection. Your bank password never reaches Florin.',
];

/** What is asked for and why, in our own words, before the bank's screens. */
export function LinkDisclosureDialog({ open, request, busy, onContinue, onClose }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={purposeTitle(request)}
      actions={<Answers busy={busy} onContinue={onContinue} onClose={onClose} />}
    >
      <p>{introduction(request)}</p>
      <dl className="mt-4 divide-y divide-hair border-y border-hair">
        {LINK_DISCLOSURE.map(({ permission, title, why }) => (
          <div key={permission} className="grid gap-x-4 py-2.5 text-md sm:grid-cols-[9rem_1fr]">
            <dt className="font-medium text-ink">{title}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
      <ul className="mt-4 space-y-1.5 text-md">
        {PROMISES.map((promise) => (
          <li key={promise} className="flex gap-2.5">
            <Icon name="check" className="mt-px text-accent" />
            {promise}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function introduction({ purpose, institutionName }: LinkRequest): string {
  const asks = 'Florin asks to read, from the accounts you choose:';
  return purpose === 'link' || institutionName === undefined
    ? asks
    : `Choose ${institutionName} once more in the next step. ${asks}`;
}

function Answers({ busy, onContinue, onClose }: Pick<Props, 'busy' | 'onContinue' | 'onClose'>) {
  return (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" data-autofocus aria-disabled={busy} onClick={busy ? undefined : onContinue}>
        {busy ? 'Opening…' : 'Continue'}
      </Button>
      <p role="status" className="sr-only">
        {busy ? 'Opening the bank’s screens' : ''}
      </p>
    </>
  );
}
