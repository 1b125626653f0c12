'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { DISCLOSED } from '@/lib/domain/link-disclosure';
import type { Words } from '@/lib/domain/words';
import type { LinkRequest } from './link-purpose';

interface Props {
  open: boolean;
  request: LinkRequest;
  /** Agreed, and the bank's screens are on their way. */
  busy: boolean;
  onContinue: () => void;
  onClose: () => void;
}

const PROMISES = ['readOnly', 'choice', 'stripe'] as const;

/** What is asked for and why, in our own words, before the bank's screens. */
export function LinkDisclosureDialog({ open, request, busy, onContinue, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title(request, t)}
      actions={<Answers busy={busy} onContinue={onContinue} onClose={onClose} />}
    >
      <p>{introduction(request, t)}</p>
      <dl className="mt-4 divide-y divide-hair border-y border-hair">
        {DISCLOSED.map((permission) => (
          <div key={permission} className="grid gap-x-4 py-2.5 text-md sm:grid-cols-[9rem_1fr]">
            <dt className="font-medium text-ink">{t(`linking.browser.permissions.${permission}.title`)}</dt>
            <dd>{t(`linking.browser.permissions.${permission}.why`)}</dd>
          </div>
        ))}
      </dl>
      <ul className="mt-4 space-y-1.5 text-md">
        {PROMISES.map((promise) => (
          <li key={promise} className="flex gap-2.5">
            <Icon name="check" className="mt-px text-accent" />
            {t(`linking.browser.promises.${promise}`)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function title({ purpose, institutionName: bank }: LinkRequest, t: Words['t']): string {
  return purpose === 'link' || bank === undefined
    ? t('linking.browser.purposes.link')
    : t(`linking.browser.titles.${purpose}`, { bank });
}

function introduction({ purpose, institutionName: bank }: LinkRequest, t: Words['t']): string {
  return purpose === 'link' || bank === undefined
    ? t('linking.browser.asks')
    : t('linking.browser.asksAgain', { bank });
}

function Answers({ busy, onContinue, onClose }: Pick<Props, 'busy' | 'onContinue' | 'onClose'>) {
  const { t } = useWords();
  return (
    <>
      <Button onClick={onClose}>{t('linking.browser.cancel')}</Button>
      <Button variant="primary" data-autofocus aria-disabled={busy} onClick={busy ? undefined : onContinue}>
        {busy ? t('linking.browser.opening') : t('linking.browser.continue')}
      </Button>
      <p role="status" className="sr-only">
        {busy ? t('linking.browser.openingScreens') : ''}
      </p>
    </>
  );
}
