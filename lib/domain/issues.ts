import { accountState, endOfAccess, endSeverity, type Severity } from './account-state';
import { atOrOn } from './account-state-text';
import { localDay } from './days';
import { formatDay } from './format-day';
import { formatClockOrDay } from './format-time';
import type { AccountView } from './views';

/** Something a person should know or do, told once for all the accounts at one institution that share it. */
export interface Issue {
  readonly kind: 'failed' | 'inactive' | 'expiring';
  readonly severity: Severity;
  readonly institutionName: string;
  readonly accounts: readonly AccountView[];
  /** Whether no account at the institution is spared, so that it can be named instead of them. */
  readonly whole: boolean;
  /** The last attempt, the day the connection was lost, or the end of access: of several, the one to name. */
  readonly at: Date;
}

/** Worst first; within a severity what failed, then what is lost, then what is about to end. */
const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info', 'none'];
const KIND_ORDER: readonly Issue['kind'][] = ['failed', 'inactive', 'expiring'];

type Finding = Pick<Issue, 'kind' | 'severity' | 'at'> & { account: AccountView };

function findingsOf(account: AccountView, now: Date): Finding[] {
  const state = accountState(account, now);
  const endsAt = endOfAccess(account, now);
  const findings: Finding[] = [];
  if (state.kind === 'failed') findings.push({ kind: 'failed', severity: 'error', at: state.attemptedAt, account });
  if (state.kind === 'inactive') findings.push({ kind: 'inactive', severity: 'error', at: state.since, account });
  if (endsAt) findings.push({ kind: 'expiring', severity: endSeverity(endsAt, now), at: endsAt, account });
  return findings;
}

export function listIssues(accounts: readonly AccountView[], now: Date): Issue[] {
  const findings = accounts.flatMap((account) => findingsOf(account, now));
  const shared = Map.groupBy(findings, ({ kind, account }) => `${kind} ${account.institutionName}`);
  return [...shared.values()]
    .flatMap((own) => toIssue(own, accounts))
    .sort(
      (left, right) =>
        SEVERITY_ORDER.indexOf(left.severity) - SEVERITY_ORDER.indexOf(right.severity) ||
        KIND_ORDER.indexOf(left.kind) - KIND_ORDER.indexOf(right.kind),
    );
}

function toIssue(findings: Finding[], all: readonly AccountView[]): Issue[] {
  const byTime = findings.toSorted((left, right) => left.at.getTime() - right.at.getTime());
  // The first to end is the most pressing; of what has happened, the latest is the news.
  const told = findings[0]?.kind === 'expiring' ? byTime[0] : byTime.at(-1);
  if (!told) return [];
  const { kind, severity, at, account } = told;
  const { institutionName } = account;
  const live = all.filter((one) => one.institutionName === institutionName && one.status !== 'disconnected');
  const accounts = findings.map((finding) => finding.account);
  return [{ kind, severity, at, institutionName, accounts, whole: accounts.length === live.length }];
}

/** A sentence whose middle is the name it is about. */
export interface IssueText {
  readonly lead: string;
  readonly subject: string;
  readonly rest: string;
}

export function issueText(issue: Issue, now: Date, timeZone: string): IssueText {
  switch (issue.kind) {
    case 'failed':
      return { lead: 'Couldn’t update ', subject: subjectOf(issue), rest: failedRest(issue, now, timeZone) };
    case 'inactive':
      return {
        lead: 'The connection to ',
        subject: subjectOf(issue),
        rest: ` was lost ${atOrOn(issue.at, now, timeZone)}. Reconnect to get updates again.`,
      };
    case 'expiring':
      return {
        lead: 'Access to ',
        subject: issue.whole ? issue.institutionName : subjectOf(issue),
        rest: ` ${endText(issue.at, now, timeZone)}. Renew now to keep updates.`,
      };
  }
}

const subjectOf = ({ accounts, institutionName }: Issue): string =>
  accounts.length === 1 && accounts[0] ? accounts[0].name : `${accounts.length} accounts at ${institutionName}`;

function failedRest({ accounts, at }: Issue, now: Date, timeZone: string): string {
  const asOf = accounts.length === 1 ? accounts[0]?.balance?.asOf : undefined;
  const tried = ` ${atOrOn(at, now, timeZone)}.`;
  if (asOf) return `${tried} Showing balance from ${formatClockOrDay(new Date(asOf), now, timeZone)}.`;
  return accounts.some(({ balance }) => balance) ? `${tried} Showing the last balances.` : tried;
}

function endText(at: Date, now: Date, timeZone: string): string {
  const day = formatDay(localDay(at, timeZone), localDay(now, timeZone));
  return at <= now ? `was due to end ${day}` : `ends ${day}`;
}
