'use client';

import { useWords } from '@/components/words/use-words';
import { shortAge } from '@/lib/domain/short-age';
import { useNow } from './use-now';

interface Props {
  /** ISO text, both. */
  at: string;
  now: string;
  /** What is said of an age of a day and more, which needs a calendar. */
  dated: string;
}

export function TickingAge({ at, now, dated }: Props) {
  const current = useNow(now);
  return shortAge(current.getTime() - Date.parse(at), useWords().locale) ?? dated;
}
