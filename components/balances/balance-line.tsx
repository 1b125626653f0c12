import { Icon } from '@/components/ui/icon';
import { TimeAgo } from '@/components/ui/time-ago';
import { accountState } from '@/lib/domain/account-state';
import { figuresOf } from '@/lib/domain/figures';
import type { AccountView } from '@/lib/domain/views';
import { balanceLineText } from './balance-line-text';

interface Props {
  account: AccountView;
  now: Date;
  timeZone: string;
}

/** From when the figures are, by the bank's clock, and when they were last checked, by ours. Only the first part is announced when it changes.
 * Where no figure is known the sheet above has said all there is. */
export function BalanceLine({ account, now, timeZone }: Props) {
  const state = accountState(account, now);
  const failed = state.kind === 'failed';
  if (!failed && state.kind !== 'linking' && figuresOf(account).length === 0) return null;
  return (
    <div className="mt-2.5 flex flex-wrap items-start gap-x-1 text-sm text-soft">
      <span role="status" className={failed ? 'flex items-center gap-1.5 text-red' : undefined}>
        {failed && <Icon name="warn" className="size-4" />}
        {balanceLineText(account, state, now, timeZone)}
      </span>
      {account.balance && !failed ? (
        <span>
          · checked <TimeAgo at={new Date(account.balance.observedAt)} now={now} timeZone={timeZone} /> ·
        </span>
      ) : (
        <span aria-hidden="true">·</span>
      )}
      <details className="open:basis-full">
        <summary className="w-fit list-none underline underline-offset-2 [&::-webkit-details-marker]:hidden">
          where does this come from?
        </summary>
        <p className="mt-1 max-w-prose appear">
          Your bank computes these figures and sends them through Stripe, which Florin asks. “As of” is your bank’s
          clock: the moment the figures were true. “Checked” is ours: the moment we last learnt them. Florin never
          changes a figure and never fills in one that is missing.
        </p>
      </details>
    </div>
  );
}
