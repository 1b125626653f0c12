'use client';

import { SupportMessage } from '@/components/support/support-message';
import { Button } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import { useWords } from '@/components/words/use-words';

export default function SupportError({ retry }: { error: unknown; retry: () => void }) {
  const { t } = useWords();
  return (
    <SupportMessage
      title={t('support.browser.errorTitle')}
      action={
        <>
          <Button size="small" onClick={retry}>
            {t('common.browser.tryAgain')}
          </Button>
          <PageLink href="/support" size="small">
            {t('support.browser.search')}
          </PageLink>
        </>
      }
    >
      {t('support.browser.errorText')}
    </SupportMessage>
  );
}
