import 'server-only';
import { headers } from 'next/headers';
import { safePath } from '@/lib/domain/safe-path';
import { PATH_HEADER } from './path-header';

/** The page asked for, or the one whose form was sent; null when nobody says. A forged header leads to another page of ours. */
export const askedPath = async (): Promise<string | null> => safePath((await headers()).get(PATH_HEADER));
