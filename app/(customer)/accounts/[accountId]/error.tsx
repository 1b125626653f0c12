'use client';

import { Button } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';

/** Whatever went wrong is in the log; here stands only what to do. */
export default function AccountError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <div className="py-6">
      <h1 className="text-2xl font-semibold tracking-figure">This account couldn’t be shown</h1>
      <p className="mt-2 mb-6 text-soft">
        Something went wrong on our side. Your account and its history are not affected.
      </p>
      <div className="flex gap-3">
        <Button variant="primary" onClick={retry}>
          Try again
        </Button>
        <PageLink href="/overview">Back to the overview</PageLink>
      </div>
    </div>
  );
}
