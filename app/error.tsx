'use client';

import { MessagePage } from '@/components/layout/message-page';
import { Button } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import { useWords } from '@/components/words/use-words';

/** The text of the error stays in the server's log: it was written for us. */
export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const { t } = useWords();
  return (
    <MessagePage
      title={t('layout.browser.error.title')}
      action={
        <>
          <Button variant="primary" onClick={retry}>
            {t('common.browser.tryAgain')}
          </Button>
          <PageLink href="/">{t('layout.browser.error.start')}</PageLink>
        </>
      }
    >
      {t('layout.browser.error.text')}
    </MessagePage>
  );
}
