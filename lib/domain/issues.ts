import { accountState, endOfAccess, endSeverity, type Severity } from './account-state';
import { localDay } from './days';
import { formatDay } from './format-day';
import { formatFrom, formatWhen } from './format-time';
import type { AccountView } from './views';
import type { Words } from './words';

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

/** Marks off the subject within the sentence: no name holds it, as the database takes none that does. */
const MARK = '\0';

export function issueText(issue: Issue, now: Date, timeZone: string, words: Words): IssueText {
  const [lead = '', subject = '', rest = ''] = sentenceOf(issue, now, timeZone, words).split(MARK);
  return { lead, subject, rest };
}

function sentenceOf(issue: Issue, now: Date, timeZone: string, words: Words): string {
  const { t, locale } = words;
  const subject = MARK + subjectOf(issue, words) + MARK;
  switch (issue.kind) {
    case 'failed':
      return failedText(issue, subject, now, timeZone, words);
    case 'inactive':
      return t('accounts.issues.inactive', { subject, when: formatWhen(issue.at, now, timeZone, locale) });
    case 'expiring': {
      const day = formatDay(localDay(issue.at, timeZone), localDay(now, timeZone), locale);
      return t(issue.at <= now ? 'accounts.issues.expired' : 'accounts.issues.expiring', { subject, day });
    }
  }
}

function subjectOf({ kind, whole, accounts, institutionName }: Issue, { t }: Words): string {
  if (kind === 'expiring' && whole) return institutionName;
  return accounts.length === 1 && accounts[0]
    ? accounts[0].name
    : t('accounts.issues.several', { count: accounts.length, bank: institutionName });
}

function failedText({ accounts, at }: Issue, subject: string, now: Date, timeZone: string, words: Words): string {
  const { t, locale } = words;
  const when = formatWhen(at, now, timeZone, locale);
  const asOf = accounts.length === 1 ? accounts[0]?.balance?.asOf : undefined;
  if (asOf) {
    const from = formatFrom(new Date(asOf), now, timeZone, locale);
    return t('accounts.issues.failedShowing', { subject, when, from });
  }
  const known = accounts.some(({ balance }) => balance);
  return t(known ? 'accounts.issues.failedShowingLast' : 'accounts.issues.failed', { subject, when });
}
