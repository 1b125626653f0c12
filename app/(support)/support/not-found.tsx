import { SupportMessage } from '@/components/support/support-message';
import { PageLink } from '@/components/ui/page-link';
import { useWords } from '@/components/words/use-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('support.notFound.pageTitle');

export default function SupportNotFound() {
  const { t } = useWords();
  return (
    <SupportMessage
      title={t('support.notFound.title')}
      action={
        <PageLink href="/support" size="small">
          {t('support.search.search')}
        </PageLink>
      }
    >
      {t('support.notFound.text')}
    </SupportMessage>
  );
}
