import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { findViewer } from './find-viewer';
import type { Viewer } from './viewer';

/** Who is asking, or null. One look-up a request, however many ask. */
export const currentUser = cache(async (): Promise<Viewer | null> => findViewer(await headers()));
