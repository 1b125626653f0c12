'use client';

import { MessagePage } from '@/components/layout/message-page';
import { Button } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';

/** The text of the error stays in the server's log: it was written for us. */
export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return (
    <MessagePage
      title="This page couldn’t be shown"
      action={
        <>
          <Button variant="primary" onClick={retry}>
            Try again
          </Button>
          <PageLink href="/">Go to the start</PageLink>
        </>
      }
    >
      The fault is on our side, and it has been noted. Your accounts and their history are safe.
    </MessagePage>
  );
}
