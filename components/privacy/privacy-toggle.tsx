'use client';

import { type FormEvent, useEffect, useTransition } from 'react';
import { redrawPage } from '@/components/live/redraw-page';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/components/words/use-words';
import { hideAmounts } from '@/lib/actions/hide-amounts';
import { PRIVACY_COOKIE, PRIVACY_KEPT_S } from '@/lib/domain/privacy';

/**
 * Hides amounts on this device, or shows them. The page is covered at once and drawn anew: what is hidden is not in what the server then
 * sends, nor in what it answers with later. It is a form for whoever presses before the scripts are there: a press that is lost is not hidden.
 */
export function PrivacyToggle({ hidden }: { hidden: boolean }) {
  const { t } = useWords();
  const [drawing, startDrawing] = useTransition();

  // Hidden is meant of the device: what other tabs show goes before anybody turns to them.
  useEffect(() => {
    const others = new BroadcastChannel(PRIVACY_COOKIE);
    if (hidden) others.postMessage('');
    else others.onmessage = () => location.reload();
    return () => others.close();
  }, [hidden]);

  useEffect(() => {
    if (!drawing) document.documentElement.removeAttribute('data-covered');
  }, [drawing]);

  const toggle = (event: FormEvent) => {
    event.preventDefault();
    document.documentElement.setAttribute('data-covered', '');
    document.cookie = `${PRIVACY_COOKIE}=${hidden ? 'off' : 'on'}; Path=/; SameSite=Lax; Max-Age=${PRIVACY_KEPT_S}`;
    // What was sent before is in the old page and its scripts: it goes with them.
    if (hidden) startDrawing(redrawPage);
    else location.reload();
  };

  return (
    <form action={hideAmounts} onSubmit={toggle}>
      <IconButton
        type="submit"
        name="amounts"
        value={hidden ? 'shown' : 'hidden'}
        icon={hidden ? 'eye-off' : 'eye'}
        label={t(hidden ? 'privacy.browser.show' : 'privacy.browser.hide')}
        data-shortcut="privacy"
      />
    </form>
  );
}
