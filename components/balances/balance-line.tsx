import { Icon } from '@/components/ui/icon';
import { TimeAgo } from '@/components/ui/time-ago';
import { useWords } from '@/components/words/use-words';
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
  const words = useWords();
  const { t } = words;
  const state = accountState(account, now);
  const failed = state.kind === 'failed';
  const observedAt = account.balance && new Date(account.balance.observedAt);
  if (!failed && state.kind !== 'linking' && figuresOf(account).length === 0) return null;
  return (
    <div className="mt-2.5 flex flex-wrap items-start gap-x-1 text-sm text-soft">
      <span role="status" className={failed ? 'flex items-center gap-1.5 text-red' : undefined}>
        {failed && <Icon name="warn" className="size-4" />}
        {balanceLineText(account, state, now, timeZone, words)}
      </span>
      {observedAt && !failed ? (
        <span>
          {'· '}
          {t.rich('accounts.checked', {
            ago: () => <TimeAgo key="ago" at={observedAt} now={now} timeZone={timeZone} />,
          })}
          {' ·'}
        </span>
      ) : (
        <span aria-hidden="true">·</span>
      )}
      <details className="open:basis-full">
        <summary className="w-fit list-none underline underline-offset-2 [&::-webkit-details-marker]:hidden">
          {t('balances.origin.ask')}
        </summary>
        <p className="mt-1 max-w-prose appear">{t('balances.origin.answer')}</p>
      </details>
    </div>
  );
}
