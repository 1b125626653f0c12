import 'server-only';
import type { Words } from '@/lib/domain/words';
import { requestLocale } from './request-locale';
import { wordsIn } from './words-in';

/** The words of this request, for what awaits; what does not asks `useWords`. */
export async function getWords(): Promise<Words> {
  return wordsIn(await requestLocale());
}
