'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useWords } from '@/components/words/use-words';
import type { AccountView } from '@/lib/domain/views';
import { useDisconnect } from './use-disconnect';

/** A bank, with all of its accounts that are still linked. */
export interface LinkedBank {
  readonly name: string;
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
}

interface Props {
  what: AccountView | LinkedBank;
  open: boolean;
  onClose: () => void;
}

const CONSEQUENCES = ['ends', 'history', 'others', 'payments'] as const;

/** Says what ends and what stays before anything does; of a bank, every account that ends by its name. */
export function DisconnectDialog({ what, open, onClose }: Props) {
  const { of, name, accounts } = subjectOf(what);
  const { t } = useWords();
  const { disconnect, working, problem } = useDisconnect(
    accounts.map(({ id }) => id),
    t(`disconnecting.browser.${of}.unreachable`),
    onClose,
  );
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('disconnecting.browser.title', { account: name })}
      actions={
        <>
          <Button onClick={onClose}>{t('disconnecting.browser.cancel')}</Button>
          <Button variant="danger" aria-disabled={working} onClick={disconnect}>
            {working ? t('disconnecting.browser.disconnecting') : t('disconnecting.browser.disconnect')}
          </Button>
        </>
      }
    >
      {of === 'bank' && (
        <ul aria-label={t('disconnecting.browser.bank.accounts')} className="mt-3 mb-4 border-y border-hair py-1.5">
          {accounts.map((account) => (
            <li key={account.id} className="py-1 text-md font-medium wrap-anywhere text-ink">
              {account.name}
            </li>
          ))}
        </ul>
      )}
      <ul className="list-disc space-y-1 pl-5">
        {CONSEQUENCES.map((consequence) => (
          <li key={consequence}>{t(`disconnecting.browser.${of}.${consequence}`)}</li>
        ))}
      </ul>
      <p role="status" className="text-red not-empty:pt-3">
        {problem}
      </p>
    </Dialog>
  );
}

function subjectOf(what: Props['what']) {
  if ('accounts' in what) return { of: 'bank', ...what } as const;
  const number = what.last4 === null ? '' : ` ••••${what.last4}`;
  return { of: 'account', name: `${what.institutionName}${number}`, accounts: [what] } as const;
}
