import 'server-only';

// The rules of lib/domain/fold-snapshot.ts as the right-hand sides of ON CONFLICT DO UPDATE: `a` is the stored account, `excluded` the
// reading. Texts are compared byte by byte (COLLATE "C"), as TypeScript compares them.

/** Takes the incoming column where its facet won, else keeps the stored one. */
const choose = (won: string, column: string) => `CASE WHEN won.${won} THEN excluded.${column} ELSE a.${column} END`;

/** Events are dated by whole seconds, our own fetches to the millisecond: within one second neither is known to be the later. */
const sameSecond = (column: string) => `date_trunc('second', excluded.${column}) = date_trunc('second', a.${column})`;
export const endOfSecond = (moment: string) => `date_trunc('second', ${moment}) + interval '999 milliseconds'`;

const DETAILS = [
  'institution_name',
  'display_name',
  'last4',
  'category',
  'subcategory',
  'permissions',
  'subscriptions',
  'expected_deactivation_at',
];
const detailsText = (of: string) =>
  `(${DETAILS.map((column) => `COALESCE(${of}.${column}::text, '')`).join(` || E'\\x1f' || `)}) COLLATE "C"`;
const DETAILS_TIED = 'excluded.details_observed_at = a.details_observed_at';
const DETAILS_WON = `(excluded.details_observed_at > a.details_observed_at OR (${DETAILS_TIED} AND ${detailsText('excluded')} >= ${detailsText('a')}))`;
const DETAILS_DOUBTFUL = `(${sameSecond('details_observed_at')} AND ${detailsText('excluded')} <> ${detailsText('a')})`;

// `disconnected` is final: nothing revives it, and its first news counts.
const STATUS_WON = `(CASE WHEN a.status = 'disconnected'
      THEN excluded.status = 'disconnected' AND excluded.status_observed_at < a.status_observed_at
      ELSE excluded.status = 'disconnected'
        OR (excluded.status_observed_at, excluded.status COLLATE "C") >= (a.status_observed_at, a.status COLLATE "C") END)`;
const STATUS_DOUBTFUL = `('disconnected' NOT IN (a.status, excluded.status)
      AND ${sameSecond('status_observed_at')} AND excluded.status <> a.status)`;

// A balance that is not there covers nothing. `a.… IS NULL` first: (NULL, x) <= (…) is NULL, and the row would never update.
const BALANCE = ['balance_kind', 'balance_as_of', 'balance_observed_at', 'balance_text'];
const balanceMark = (of: string) =>
  `(${of}.balance_as_of, ${of}.balance_observed_at, COALESCE(${of}.balance_text, '') COLLATE "C")`;
const BALANCE_WON = `(excluded.balance_as_of IS NOT NULL AND (a.balance_as_of IS NULL OR ${balanceMark('excluded')} >= ${balanceMark('a')}))`;
const BALANCE_DOUBTFUL = `COALESCE(excluded.balance_as_of = a.balance_as_of AND ${sameSecond('balance_observed_at')}
      AND excluded.balance_text <> a.balance_text, false)`;

// The later attempt wins; within one attempt a settled state beats `pending`, then the later reading.
export const REFRESHES = ['balance_refresh', 'ownership_refresh', 'transactions_refresh'];
export const refreshColumns = (name: string) =>
  ['status', 'attempted_at', 'next_available_at', 'observed_at'].map((part) => `${name}_${part}`);
const refreshAttempt = (of: string, name: string) => `${of}.${name}_attempted_at, ${of}.${name}_status <> 'pending'`;
const refreshSays = (of: string, name: string) =>
  `${of}.${name}_status COLLATE "C", COALESCE(${of}.${name}_next_available_at, '-infinity')`;
const refreshMark = (of: string, name: string) =>
  `(${refreshAttempt(of, name)}, ${of}.${name}_observed_at, ${refreshSays(of, name)})`;
const refreshWon = (name: string) => `(excluded.${name}_attempted_at IS NOT NULL AND (a.${name}_attempted_at IS NULL
      OR ${refreshMark('excluded', name)} >= ${refreshMark('a', name)}))`;
const refreshDoubtful = (name: string) =>
  `COALESCE((${refreshAttempt('excluded', name)}) = (${refreshAttempt('a', name)}) AND ${sameSecond(`${name}_observed_at`)}
      AND (${refreshSays('excluded', name)}) <> (${refreshSays('a', name)}), false)`;

const DOUBTFUL = [DETAILS_DOUBTFUL, STATUS_DOUBTFUL, BALANCE_DOUBTFUL, ...REFRESHES.map(refreshDoubtful)].join(
  '\n      OR ',
);

const FACETS: Record<string, readonly string[]> = {
  details: [...DETAILS, 'details_observed_at'],
  status: ['status', 'status_observed_at'],
  balance: BALANCE,
  ...Object.fromEntries(REFRESHES.map((name) => [name, refreshColumns(name)])),
};
const CHOSEN = Object.entries(FACETS).flatMap(([won, columns]) => columns.map((column) => [won, column] as const));

/**
 * `SET` of the merge. Of the readings `r` it takes what is no column of an account: whether it was looked up. Which facets won is asked once, not
 * for each of their columns: PostgreSQL makes the expressions of a statement ready anew each time it runs. `OFFSET 0` keeps the question in one place.
 */
export const MERGE = `(account_holder_id, status_since, fetch_wanted_at, ${CHOSEN.map(([, column]) => column).join(', ')}) = (
      SELECT COALESCE(a.account_holder_id, excluded.account_holder_id),
        CASE WHEN won.status AND (a.status <> excluded.status OR a.status = 'disconnected') THEN excluded.status_since ELSE a.status_since END,
        CASE WHEN won.doubtful THEN GREATEST(a.fetch_wanted_at, ${endOfSecond('excluded.details_observed_at')})
          WHEN excluded.details_observed_at > a.fetch_wanted_at AND (SELECT r.certainty = 'looked_up' FROM r WHERE r.id = excluded.id) THEN NULL
          ELSE GREATEST(a.fetch_wanted_at, excluded.fetch_wanted_at) END,
        ${CHOSEN.map(([won, column]) => choose(won, column)).join(', ')}
      FROM (SELECT ${DETAILS_WON} AS details, ${STATUS_WON} AS status, ${BALANCE_WON} AS balance,
        ${REFRESHES.map((name) => `${refreshWon(name)} AS ${name}`).join(',\n        ')},
        ${DOUBTFUL} AS doubtful OFFSET 0) AS won
    )`;

/** An account stays with its holder: a reading that names another changes nothing. */
export const OF_THE_SAME_HOLDER =
  'a.account_holder_id IS NULL OR excluded.account_holder_id IS NULL OR a.account_holder_id = excluded.account_holder_id';
