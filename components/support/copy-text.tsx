'use client';

import { useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';

const SHOWN_MS = 2_000;

/** An id that a press puts on the clipboard. It can be selected as text, too. */
export function CopyText({ text }: { text: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };

  return (
    <span className="inline-flex max-w-full items-center gap-1 align-bottom">
      <span className="truncate">{text}</span>
      <button
        type="button"
        onClick={copy}
        aria-label={t('support.browser.copyOf', { text })}
        title={t('support.browser.copy')}
        className="grid size-6 flex-none place-items-center rounded-tiny text-faint transition-colors hover:bg-hair hover:text-ink"
      >
        <Icon name={copied ? 'check' : 'copy'} className="size-3.5" />
      </button>
      <span role="status" className="sr-only">
        {copied ? t('support.browser.copied') : ''}
      </span>
    </span>
  );
}
