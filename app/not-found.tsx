import type { Metadata } from 'next';
import { MessagePage } from '@/components/layout/message-page';
import { PageLink } from '@/components/ui/page-link';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <MessagePage
      title="There is nothing here"
      action={
        <PageLink variant="primary" href="/">
          Go to the start
        </PageLink>
      }
    >
      The page doesn’t exist, or it isn’t yours to see.
    </MessagePage>
  );
}
