'use client';

import NextLink from 'next/link';
import type { ComponentProps } from 'react';
import { isOffline } from '@/components/live/away';

type Props = Omit<ComponentProps<typeof NextLink>, 'prefetch' | 'onNavigate'>;

/**
 * The one link to pages of ours. Nothing is fetched ahead (docs/decisions/0055), and without network the page stays, with the
 * note on it that says so: the offline page would come, and the last figures would be gone.
 */
export function Link(props: Props) {
  return <NextLink prefetch={false} onNavigate={(event) => isOffline() && event.preventDefault()} {...props} />;
}
