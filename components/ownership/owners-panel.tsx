import { Panel } from '@/components/ui/panel';
import { TimeAgo } from '@/components/ui/time-ago';
import { atOrOn } from '@/lib/domain/account-state-text';
import { ownershipState } from '@/lib/domain/ownership-state';
import type { AccountView } from '@/lib/domain/views';
import type { MaskedOwnership } from './owner-entry';
import { OwnerRows } from './owner-rows';
import { OwnersList } from './owners-list';
import { OwnersSkeleton } from './owners-skeleton';

interface Props {
  account: AccountView;
  ownership: MaskedOwnership | null;
  profileName: string;
  now: Date;
  timeZone: string;
}

/** Whose account it is, by the bank: every joint owner, or why none is known. */
export function OwnersPanel({ account, ownership, profileName, now, timeZone }: Props) {
  const state = ownershipState(
    account,
    ownership && { count: ownership.entries.length, observedAt: ownership.observedAt },
  );
  const failed =
    'failedAt' in state && state.failedAt ? `Couldn’t ask your bank ${atOrOn(state.failedAt, now, timeZone)}` : null;
  switch (state.kind) {
    case 'known':
      return (
        <OwnersList
          accountId={account.id}
          entries={ownership?.entries ?? []}
          profileName={profileName}
          footnote={
            <p className="mt-2 border-t border-hair pt-3 text-sm text-soft">
              {failed && <span className="text-red">{failed}. </span>}
              {state.updating && 'Checking with your bank… '}
              Confirmed by your bank <TimeAgo at={state.confirmedAt} now={now} timeZone={timeZone} />
            </p>
          }
        >
          <OwnerRows entries={ownership?.entries ?? []} profileName={profileName} />
        </OwnersList>
      );
    case 'loading':
      return <OwnersSkeleton note="Getting the owners from your bank… usually under 10 s" />;
    case 'failed':
      return <OwnersNote>{failed}. Your bank hasn’t named the owners yet.</OwnersNote>;
    case 'not_permitted':
      return (
        <OwnersNote>Owner details weren’t shared when this account was linked. Link it again to share them.</OwnersNote>
      );
    case 'none':
      return <OwnersNote>Your bank hasn’t named the owners of this account.</OwnersNote>;
  }
}

function OwnersNote({ children }: { children: React.ReactNode }) {
  return (
    <Panel title="Owners">
      <p className="text-md text-soft">{children}</p>
    </Panel>
  );
}
