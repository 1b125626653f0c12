import 'server-only';
import { Prisma } from '@/prisma/generated/client';

const { sql, raw } = Prisma;

/** The reading, as a row. Its shape is `toSnapshotRow`'s. */
const READING = raw(`(
  id text, customer_id text, livemode boolean, linked_at timestamptz, institution_name text, display_name text, last4 text,
  category text, subcategory text, permissions text[], subscriptions text[], expected_deactivation_at timestamptz, status text,
  balance_kind text, balance_as_of timestamptz, amounts jsonb,
  balance_refresh_status text, balance_refresh_attempted_at timestamptz, balance_refresh_next_available_at timestamptz,
  ownership_refresh_status text, ownership_refresh_attempted_at timestamptz, ownership_refresh_next_available_at timestamptz,
  transactions_refresh_status text, transactions_refresh_attempted_at timestamptz, transactions_refresh_next_available_at timestamptz,
  ownership_id text, ownership_created_at timestamptz, owners jsonb, observed_at timestamptz, source text, event_id text
)`);

/** Takes the incoming column where its facet won, else keeps the stored one. */
const choose = (won: string, columns: readonly string[]) =>
  columns.map((column) => `${column} = CASE WHEN ${won} THEN excluded.${column} ELSE a.${column} END`).join(',\n    ');

const DETAILS_WON = 'excluded.details_observed_at >= a.details_observed_at';
const DETAILS = [
  'institution_name',
  'display_name',
  'last4',
  'category',
  'subcategory',
  'permissions',
  'subscriptions',
  'expected_deactivation_at',
  'details_observed_at',
];

// `disconnected` is final: nothing revives it.
const STATUS_WON = `(a.status <> 'disconnected' AND (excluded.status = 'disconnected' OR excluded.status_observed_at >= a.status_observed_at))`;

// A balance that is not there covers nothing. `a.… IS NULL` first: (NULL, x) <= (…) is NULL, and the row would never update.
const BALANCE_WON = `(excluded.balance_as_of IS NOT NULL AND (a.balance_as_of IS NULL
      OR (excluded.balance_as_of, excluded.balance_observed_at) >= (a.balance_as_of, a.balance_observed_at)))`;
const BALANCE = ['balance_kind', 'balance_as_of', 'balance_observed_at'];

// The later attempt wins; within one attempt a settled state beats `pending`, then the later reading.
const refreshWon = (name: string) => `(excluded.${name}_attempted_at IS NOT NULL AND (a.${name}_attempted_at IS NULL
      OR (excluded.${name}_attempted_at, excluded.${name}_status <> 'pending', excluded.${name}_observed_at)
      >= (a.${name}_attempted_at, a.${name}_status <> 'pending', a.${name}_observed_at)))`;
const refreshColumns = (name: string) =>
  ['status', 'attempted_at', 'next_available_at', 'observed_at'].map((part) => `${name}_${part}`);
const REFRESHES = ['balance_refresh', 'ownership_refresh', 'transactions_refresh'];

const MERGE = raw(`
    account_holder_id = COALESCE(a.account_holder_id, excluded.account_holder_id),
    ${choose(DETAILS_WON, DETAILS)},
    status_since = CASE WHEN ${STATUS_WON} AND a.status <> excluded.status THEN excluded.status_since ELSE a.status_since END,
    ${choose(STATUS_WON, ['status', 'status_observed_at'])},
    ${choose(BALANCE_WON, BALANCE)},
    ${REFRESHES.map((name) => choose(refreshWon(name), refreshColumns(name))).join(',\n    ')}`);

const refreshList = (from: (name: string) => string) => raw(REFRESHES.map(from).join(', '));
const REFRESH_TARGETS = refreshList((name) => refreshColumns(name).join(', '));
const REFRESH_VALUES = refreshList(
  (name) =>
    `${name}_status, ${name}_attempted_at, ${name}_next_available_at, CASE WHEN ${name}_status IS NOT NULL THEN observed_at END`,
);

/**
 * The one writer's one statement: folds a reading into the stored account, facet by facet, and appends what is new to its history.
 * With an event it first enters the event's id; where that is there already, nothing else happens. Answers `applied`.
 * lib/domain/fold-snapshot.ts says the same rules in words and types.
 */
export const foldSnapshot = (reading: string, event: string | null): Prisma.Sql => sql`
  WITH r AS (SELECT * FROM jsonb_to_record(${reading}::jsonb) AS r ${READING}),
  inbox AS (
    INSERT INTO webhook_events (id, type, object_id, created_at, api_version, livemode, status, payload)
    SELECT e->>'id', e->>'type', e->'data'->'object'->>'id', to_timestamp((e->>'created')::bigint), e->>'api_version', (e->>'livemode')::boolean, 'applied', e
    FROM (SELECT ${event}::jsonb AS e) AS given WHERE e IS NOT NULL
    ON CONFLICT (id) DO NOTHING RETURNING id
  ),
  fresh AS (SELECT r.* FROM r WHERE ${event}::text IS NULL OR EXISTS (SELECT 1 FROM inbox)),
  holder AS (
    INSERT INTO account_holders (id) SELECT customer_id FROM fresh WHERE customer_id IS NOT NULL ON CONFLICT (id) DO NOTHING
  ),
  account AS (
    INSERT INTO linked_accounts AS a (id, account_holder_id, livemode, linked_at, institution_name, display_name, last4, category,
      subcategory, permissions, subscriptions, expected_deactivation_at, details_observed_at, status, status_since, status_observed_at,
      balance_kind, balance_as_of, balance_observed_at, ${REFRESH_TARGETS})
    SELECT id, customer_id, livemode, linked_at, institution_name, display_name, last4, category,
      subcategory, permissions, subscriptions, expected_deactivation_at, observed_at, status, observed_at, observed_at,
      balance_kind, balance_as_of, CASE WHEN balance_as_of IS NOT NULL THEN observed_at END, ${REFRESH_VALUES}
    FROM fresh
    ON CONFLICT (id) DO UPDATE SET ${MERGE}
    RETURNING a.id, a.balance_as_of, a.balance_observed_at
  ),
  amounts AS (
    SELECT fresh.*, x.currency, x.current, x.available, x.used
    FROM fresh, jsonb_to_recordset(fresh.amounts) AS x (currency text, current bigint, available bigint, used bigint)
  ),
  present AS (
    INSERT INTO account_balances AS b (linked_account_id, currency, as_of, observed_at, current, available, used)
    SELECT account.id, currency, amounts.balance_as_of, observed_at, current, available, used
    FROM amounts JOIN account ON account.balance_as_of = amounts.balance_as_of AND account.balance_observed_at = amounts.observed_at
    ON CONFLICT (linked_account_id, currency) DO UPDATE SET as_of = excluded.as_of, observed_at = excluded.observed_at,
      current = excluded.current, available = excluded.available, used = excluded.used
  ),
  history AS (
    INSERT INTO balance_observations (linked_account_id, currency, as_of, observed_at, kind, current, available, used, source, event_id)
    SELECT id, currency, balance_as_of, observed_at, balance_kind, current, available, used, source, event_id FROM amounts
    ON CONFLICT (linked_account_id, currency, as_of, current, available, used) DO NOTHING
  ),
  owned AS (
    INSERT INTO ownerships AS o (id, linked_account_id, created_at, observed_at)
    SELECT ownership_id, id, ownership_created_at, observed_at FROM fresh WHERE ownership_id IS NOT NULL
    ON CONFLICT (id) DO UPDATE SET observed_at = GREATEST(o.observed_at, excluded.observed_at)
  ),
  named AS (
    INSERT INTO owners (id, ownership_id, position, sealed, refreshed_at)
    SELECT x.id, fresh.ownership_id, x.position, x.sealed, x.refreshed_at
    FROM fresh, jsonb_to_recordset(fresh.owners) AS x (id text, position int, sealed text, refreshed_at timestamptz)
    ON CONFLICT (id) DO NOTHING
  )
  SELECT EXISTS (SELECT 1 FROM account) AS applied`;
