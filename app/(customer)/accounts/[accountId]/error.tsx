'use client';

import { Button } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import { useWords } from '@/components/words/use-words';

/** Whatever went wrong is in the log; here stands only what to do. */
export default function AccountError({ retry }: { error: unknown; retry: () => void }) {
  const { t } = useWords();
  return (
    <div className="py-6">
      <h1 className="text-2xl font-semibold tracking-figure">{t('accounts.browser.error.title')}</h1>
      <p className="mt-2 mb-6 text-soft">{t('accounts.browser.error.text')}</p>
      <div className="flex gap-3">
        <Button variant="primary" onClick={retry}>
          {t('common.browser.tryAgain')}
        </Button>
        <PageLink href="/overview">{t('accounts.browser.back')}</PageLink>
      </div>
    </div>
  );
}
