'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/components/words/use-words';
import { PRIVACY_COOKIE } from '@/lib/domain/privacy';

const YEAR_S = 365 * 24 * 60 * 60;

/**
 * Hides amounts on this device, or shows them. The page is covered at once and drawn anew: what is hidden is not in what the server then
 * sends, nor in what it answers with later.
 */
export function PrivacyToggle({ hidden }: { hidden: boolean }) {
  const router = useRouter();
  const { t } = useWords();
  const [drawing, startDrawing] = useTransition();
  const tabs = useRef<BroadcastChannel>(null);

  // Hidden is meant of the device: what other tabs show goes before anybody turns to them.
  useEffect(() => {
    const others = new BroadcastChannel(PRIVACY_COOKIE);
    others.onmessage = () => location.reload();
    tabs.current = others;
    return () => others.close();
  }, []);

  useEffect(() => {
    if (!drawing) document.documentElement.removeAttribute('data-covered');
  }, [drawing]);

  const toggle = () => {
    document.documentElement.setAttribute('data-covered', '');
    document.cookie = `${PRIVACY_COOKIE}=${hidden ? 'off' : 'on'}; Path=/; SameSite=Lax; Max-Age=${YEAR_S}`;
    // What was sent before is in the old page and its scripts: it goes with them.
    if (hidden) return startDrawing(() => router.refresh());
    tabs.current?.postMessage('');
    location.reload();
  };

  return (
    <IconButton
      icon={hidden ? 'eye-off' : 'eye'}
      label={t(hidden ? 'privacy.browser.show' : 'privacy.browser.hide')}
      data-shortcut="privacy"
      onClick={toggle}
    />
  );
}
