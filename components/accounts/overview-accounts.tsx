import { RedrawAfter } from '@/components/live/redraw-after';
import { useWords } from '@/components/words/use-words';
import { groupAccounts } from '@/lib/domain/group-accounts';
import { listIssues } from '@/lib/domain/issues';
import { nextChangeAfter } from '@/lib/domain/next-change';
import type { OverviewView } from '@/lib/domain/views';
import { AccountGroup } from './account-group';
import { ArrangeLine } from './arrange-line';
import { DuplicateStrip } from './duplicate-strip';
import { IssueStrip } from './issue-strip';

interface Props {
  overview: OverviewView;
  timeZone: string;
  /** Nothing on it can be opened or acted upon. */
  readOnly: boolean;
}

/** What needs attention, then every account by institution: drawn on the server, and anew when something changes. */
export function OverviewAccounts({ overview, timeZone, readOnly }: Props) {
  const { t } = useWords();
  const accounts = overview.accounts.filter(({ hidden }) => !hidden);
  const linked = overview.accounts.filter(
    ({ status, disconnectingSince }) => status !== 'disconnected' && disconnectingSince === null,
  );
  const now = new Date(overview.now);
  const issues = listIssues(accounts, now);
  const lookalikes = accounts.filter(({ resembles }) => resembles !== null);
  const currencies = new Set(accounts.flatMap(({ balance }) => balance?.amounts.map(({ currency }) => currency) ?? []));
  return (
    <>
      {issues.length + lookalikes.length > 0 && (
        <ul aria-label={t('accounts.needsAttention')} className="mt-7 space-y-2">
          {issues.map((issue) => (
            <IssueStrip key={`${issue.kind} ${issue.institutionName}`} {...{ issue, now, timeZone, readOnly }} />
          ))}
          <DuplicateStrip accounts={lookalikes} />
        </ul>
      )}
      {groupAccounts(accounts).map((group) => (
        <AccountGroup
          key={group.name}
          group={group}
          linked={linked.filter(({ institutionName }) => institutionName === group.institutionName)}
          now={now}
          timeZone={timeZone}
          namesCurrency={currencies.size > 1}
          readOnly={readOnly}
        />
      ))}
      {!readOnly && <ArrangeLine hidden={overview.accounts.length - accounts.length} />}
      {!readOnly && <RedrawAfter ms={nextChangeAfter(accounts, now)} drawnAt={overview.now} />}
    </>
  );
}
