import type { Metadata } from 'next';
import { MessagePage } from '@/components/layout/message-page';
import { ButtonLink } from '@/components/ui/button-link';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <MessagePage
      title="There is nothing here"
      action={
        <ButtonLink variant="primary" href="/">
          Go to the start
        </ButtonLink>
      }
    >
      The page doesn’t exist, or it isn’t yours to see.
    </MessagePage>
  );
}
