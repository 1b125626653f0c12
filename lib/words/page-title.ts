import 'server-only';
import type { Metadata } from 'next';
import type { Words } from '@/lib/domain/words';
import { getWords } from './get-words';

type Key = Parameters<Words['t']>[0];

/** A page's `generateMetadata`: its title in the language of whoever asks. */
export const pageTitle = (key: Key) => async (): Promise<Metadata> => {
  const { t } = await getWords();
  return { title: t(key) };
};
