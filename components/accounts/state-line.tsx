import { TimeAgo } from '@/components/ui/time-ago';
import { useWords } from '@/components/words/use-words';
import type { AccountState } from '@/lib/domain/account-state';
import { stateFootnote, stateText } from '@/lib/domain/account-state-text';
import { formatInstant } from '@/lib/domain/format-time';

interface Props {
  state: AccountState;
  now: Date;
  timeZone: string;
}

/** The bank's clock, then ours: when the figures are from, and when we last asked. */
export function StateLine({ state, now, timeZone }: Props) {
  const words = useWords();
  if (state.kind !== 'fresh') return <p className="text-sm text-soft">{stateText(state, now, timeZone, words)}</p>;
  return (
    <p className="text-sm text-soft">
      <time dateTime={state.asOf.toISOString()} title={formatInstant(state.asOf, timeZone, words.locale)}>
        {stateFootnote(state, now, timeZone, words)}
      </time>
      {' · '}
      {words.t.rich('accounts.checked', {
        ago: () => <TimeAgo key="ago" at={state.checkedAt} now={now} timeZone={timeZone} />,
      })}
    </p>
  );
}
