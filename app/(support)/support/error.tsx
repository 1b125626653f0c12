'use client';

import { SupportMessage } from '@/components/support/support-message';
import { Button } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';

export default function SupportError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <SupportMessage
      title="This couldn’t be shown"
      action={
        <>
          <Button size="small" onClick={retry}>
            Try again
          </Button>
          <PageLink href="/support" size="small">
            Search
          </PageLink>
        </>
      }
    >
      Nothing is shown that could not be put on record first. If it was a search, a longer text may help.
    </SupportMessage>
  );
}
