import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { type AccountState, accountState, endOfAccess, endSeverity } from '@/lib/domain/account-state';
import { stateText } from '@/lib/domain/account-state-text';
import { figuresOf } from '@/lib/domain/figures';
import type { AccountView } from '@/lib/domain/views';

interface Props {
  account: AccountView;
  now: Date;
  timeZone: string;
  /** The button that mends it. */
  action?: ReactNode;
}

const TONES = {
  gold: { strip: 'bg-gold-tint', icon: 'text-gold' },
  red: { strip: 'bg-red-tint', icon: 'text-red' },
  plain: { strip: 'bg-hair', icon: 'text-soft' },
};

/** What ails the link itself, above the figures: lost, ended, or about to end. Nothing when all is well; its place stays, so that what comes there is read out. */
export function AccountNotice(props: Props) {
  const state = linkState(props.account, props.now);
  return <div role="status">{state && <Strip {...props} state={state} />}</div>;
}

function Strip({ state, account, now, timeZone, action }: Props & { state: AccountState }) {
  const words = useWords();
  const tone = TONES[toneOf(state, now)];
  return (
    <div className={clsx('mt-6 flex flex-wrap items-center gap-3 rounded-strip px-4 py-3', tone.strip)}>
      <Icon name={isEnding(state) ? 'unlink' : 'warn'} className={tone.icon} />
      <p className="flex-1 basis-48">
        {stateText(state, now, timeZone, words).replace(/(?<!…)$/, '.')}
        {state.kind === 'inactive' && figuresOf(account).length > 0 && ` ${words.t('balances.lastSent')}`}
      </p>
      {action}
    </div>
  );
}

/** The state of the link alone. Access that is about to end is told also while a refresh runs or has failed. */
function linkState(account: AccountView, now: Date): AccountState | null {
  const state = accountState(account, now);
  if (state.kind === 'inactive' || isEnding(state)) return state;
  const endsAt = endOfAccess(account, now);
  return endsAt && { kind: 'expiring', endsAt, asOf: endsAt };
}

const isEnding = ({ kind }: AccountState): boolean => kind === 'disconnecting' || kind === 'disconnected';

function toneOf(state: AccountState, now: Date): keyof typeof TONES {
  if (isEnding(state)) return 'plain';
  return state.kind === 'expiring' && endSeverity(state.endsAt, now) !== 'error' ? 'gold' : 'red';
}
