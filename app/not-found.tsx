import { MessagePage } from '@/components/layout/message-page';
import { PageLink } from '@/components/ui/page-link';
import { useWords } from '@/components/words/use-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('layout.notFound.pageTitle');

export default function NotFound() {
  const { t } = useWords();
  return (
    <MessagePage
      title={t('layout.notFound.title')}
      action={
        <PageLink variant="primary" href="/">
          {t('layout.start')}
        </PageLink>
      }
    >
      {t('layout.notFound.text')}
    </MessagePage>
  );
}
