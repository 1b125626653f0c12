import 'server-only';
import { env } from '@/lib/env/server';

/** The address of a page of ours, for somebody who reads it elsewhere. */
export const appUrl = (path: string): string => new URL(path, env().APP_URL).href;
