import type { HistoryChoice } from '@/components/history/history-links';
import { LinkButton } from '@/components/linking/link-button';
import { NetWorth } from '@/components/net-worth/net-worth';
import type { Uncounted } from '@/components/net-worth/totals-split';
import { useWords } from '@/components/words/use-words';
import { accountState } from '@/lib/domain/account-state';
import { stateFootnote } from '@/lib/domain/account-state-text';
import { combineTotals } from '@/lib/domain/combined-total';
import { leftOutText } from '@/lib/domain/counting';
import type { ExchangeRates } from '@/lib/domain/exchange-rates';
import type { DailyClose } from '@/lib/domain/history';
import { netWorthLines } from '@/lib/domain/net-worth';
import type { Totals } from '@/lib/domain/totals';
import type { AccountView, OverviewView } from '@/lib/domain/views';
import type { Words } from '@/lib/domain/words';
import { OverviewAccounts } from './overview-accounts';

interface Props {
  overview: OverviewView;
  /** Of its accounts. */
  totals: Totals;
  /** What the lines of the totals are drawn of: older links' closes by the account that took them up. */
  closes: readonly DailyClose[];
  choice: HistoryChoice;
  /** The page's own address, which the ranges lead back to. */
  path: string;
  timeZone: string;
  /** `YYYY-MM-DD`: the first day of the range, or null for all there is. */
  from: string | null;
  today: string;
  /** The currency in which all are put together, where that is asked for, and what to do it with. */
  combinedCurrency: string | null;
  rates: ExchangeRates | null;
  /** Nothing on it can be opened or acted upon. */
  readOnly?: boolean;
}

/** An overview of the accounts it is given, whoever's they are. */
export function DrawnOverview({ overview, totals, closes, timeZone, from, today, readOnly = false, ...props }: Props) {
  const words = useWords();
  const now = new Date(overview.now);
  const lines = netWorthLines(closes, totals.byCurrency, from, today);
  return (
    <>
      <NetWorth
        totals={totals}
        uncounted={totals.notCounted.map((account) => toUncounted(account, now, timeZone, words))}
        combined={combineTotals(
          totals.byCurrency.map(({ net }) => net),
          props.combinedCurrency,
          props.rates,
        )}
        choice={props.choice}
        path={props.path}
        whyPath={readOnly ? null : `${props.path}/why`}
        action={readOnly ? null : <LinkButton purpose="link" variant="primary" />}
        {...{ lines, today }}
      />
      <OverviewAccounts overview={overview} timeZone={timeZone} readOnly={readOnly} />
    </>
  );
}

const toUncounted = (account: AccountView, now: Date, timeZone: string, words: Words): Uncounted => ({
  id: account.id,
  name: account.name,
  reason:
    account.hidden || account.leftOut
      ? (leftOutText(account, words) ?? '')
      : stateFootnote(accountState(account, now), now, timeZone, words),
});
