'use client';

import { ErrorNote } from '@/components/layout/error-note';

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return <ErrorNote retry={retry} />;
}
