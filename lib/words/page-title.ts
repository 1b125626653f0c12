import 'server-only';
import type { Metadata } from 'next';
import type { TextKey } from '@/lib/domain/words';
import { getWords } from './get-words';

/** A page's `generateMetadata`: its title in the language of whoever asks. */
export const pageTitle = (key: TextKey) => async (): Promise<Metadata> => {
  const { t } = await getWords();
  return { title: t(key) };
};
