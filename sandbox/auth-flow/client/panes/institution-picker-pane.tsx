import { useState } from 'react';
import { Footer, UNREACHABLE } from '../footer';
import { InstitutionList } from '../institution-list';
import { ManualEntryButton } from '../manual-entry-button';
import { PaneHeading } from '../pane-heading';
import type { PaneProps } from '../pane-props';
import type { InstitutionChoice } from '../../protocol';
import { SkeletonRows } from '../skeleton-rows';
import { SearchField } from '../search-field';
import { useInstitutionSearch, type SearchState } from '../use-institution-search';

interface Props extends PaneProps<'institution_picker'> {
  token: string;
  manualEntry: boolean;
}

/** The banks people use most, and a search over all of them. */
export function InstitutionPickerPane({ view, flow, token, manualEntry }: Props) {
  const [query, setQuery] = useState('');
  const search = useInstitutionSearch(token, query);
  const institutions = shownInstitutions(search) ?? view.featured;
  const isSlow = search.kind === 'searching' && search.isSlow;
  const isEmpty = search.kind === 'found' && search.institutions.length === 0;
  const { pending } = flow;

  return (
    <>
      <div className="body">
        <PaneHeading>Choose your bank</PaneHeading>
        <SearchField value={query} onChange={setQuery} />
        <p role="status" className="label">
          {summary(search, query.trim())}
        </p>
        {isEmpty && <p className="nothing">Check the spelling, or try a shorter part of the name.</p>}
        {isSlow && <SkeletonRows />}
        {!isEmpty && !isSlow && (
          <InstitutionList
            institutions={institutions}
            pendingId={pending?.action === 'choose_institution' ? pending.institutionId : null}
            onChoose={(institutionId) => flow.act({ action: 'choose_institution', institutionId })}
          />
        )}
      </div>
      {(flow.unreachable || manualEntry) && (
        <Footer trouble={flow.unreachable && UNREACHABLE}>{manualEntry && <ManualEntryButton flow={flow} />}</Footer>
      )}
    </>
  );
}

/** While a search goes on the rows of the last one stay: nothing flickers between two letters. */
function shownInstitutions(search: SearchState): InstitutionChoice[] | null {
  if (search.kind === 'found') return search.institutions;
  return search.kind === 'searching' ? search.last : null;
}

function summary(search: SearchState, query: string): string {
  switch (search.kind) {
    case 'idle':
      return 'Often chosen';
    case 'searching':
      return 'Searching…';
    case 'failed':
      return 'The search got no answer. These are the banks people often choose.';
    case 'found': {
      const count = search.institutions.length;
      if (count === 0) return `No bank found for “${query}”`;
      return count === 1 ? '1 bank found' : `${count} banks found`;
    }
  }
}
