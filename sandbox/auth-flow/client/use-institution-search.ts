import { useEffect, useState } from 'react';
import type { InstitutionChoice } from '../protocol';
import { postSearch } from './call-flow';

const PAUSE_MS = 150;

export type SearchState =
  { kind: 'idle' } | { kind: 'searching' } | { kind: 'found'; institutions: InstitutionChoice[] } | { kind: 'failed' };

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

  if (query === '') return { kind: 'idle' };
  return settled?.query === query ? settled : { kind: 'searching' };
}
