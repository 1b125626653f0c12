import { useEffect, useState } from 'react';
import type { InstitutionChoice } from '../protocol';
import { postSearch } from './call-flow';
import { useIsSlow } from './use-is-slow';

const PAUSE_MS = 150;

/** From here on the rows that stood there are no longer taken for an answer. */
const SLOW_MS = 600;

export type SearchState =
  | { kind: 'idle' }
  | { kind: 'searching'; isSlow: boolean; last: InstitutionChoice[] | null }
  | { kind: 'found'; institutions: InstitutionChoice[] }
  | { kind: 'failed' };

type Settled = { query: string } & Extract<SearchState, { kind: 'found' | 'failed' }>;

/** Asks once the typing pauses; an answer to an older question is dropped. */
export function useInstitutionSearch(token: string, typed: string): SearchState {
  const query = typed.trim();
  const [settled, setSettled] = useState<Settled | null>(null);

  useEffect(() => {
    if (query === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      postSearch(token, query, stop.signal).then(
        (institutions) => setSettled({ query, kind: 'found', institutions }),
        () => !stop.signal.aborted && setSettled({ query, kind: 'failed' }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [token, query]);

  const isSearching = query !== '' && settled?.query !== query;
  const isSlow = useIsSlow(isSearching ? query : null, SLOW_MS);
  if (query === '') return { kind: 'idle' };
  if (settled?.query === query) return settled;
  return { kind: 'searching', isSlow, last: settled?.kind === 'found' ? settled.institutions : null };
}
