'use client';

import { Button } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import { useWords } from '@/components/words/use-words';

/** What stands where a page went wrong: what to do. Why it did is in the server's log, which was written for us. */
export function ErrorNote({ retry }: { retry: () => void }) {
  const { t } = useWords();
  return (
    <div className="py-6">
      <h1 className="text-2xl font-semibold tracking-figure">{t('layout.browser.error.title')}</h1>
      <p className="mt-2 mb-6 text-soft">{t('layout.browser.error.text')}</p>
      <div className="flex gap-3">
        <Button variant="primary" onClick={retry}>
          {t('common.browser.tryAgain')}
        </Button>
        <PageLink href="/">{t('layout.browser.error.start')}</PageLink>
      </div>
    </div>
  );
}
