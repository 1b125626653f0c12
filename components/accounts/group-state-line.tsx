import { TimeAgo } from '@/components/ui/time-ago';
import type { AccountState } from '@/lib/domain/account-state';
import { stateFootnote, stateText } from '@/lib/domain/account-state-text';
import { formatInstant } from '@/lib/domain/format-time';

interface Props {
  state: AccountState;
  now: Date;
  timeZone: string;
}

/** The bank's clock, then ours: when the figures are from, and when we last asked. */
export function GroupStateLine({ state, now, timeZone }: Props) {
  if (state.kind !== 'fresh') return <p className="text-sm text-soft">{stateText(state, now, timeZone)}</p>;
  return (
    <p className="text-sm text-soft">
      <time dateTime={state.asOf.toISOString()} title={formatInstant(state.asOf, timeZone)}>
        {stateFootnote(state, now, timeZone)}
      </time>
      {' · checked '}
      <TimeAgo at={state.checkedAt} now={now} timeZone={timeZone} />
    </p>
  );
}
