import 'server-only';
import { endOfSecond, MERGE, OF_THE_SAME_HOLDER, REFRESHES, refreshColumns } from './snapshot-merge';
import { WANT_TRANSACTIONS } from './transactions/want-transactions';

/** A reading, as a row. Its shape is `toSnapshotRow`'s; `event` is the verified webhook that brought it, or null. */
const READING = `(
  id text, customer_id text, livemode boolean, linked_at timestamptz, institution_name text, display_name text, last4 text,
  category text, subcategory text, permissions text[], subscriptions text[], expected_deactivation_at timestamptz, status text,
  balance_kind text, balance_as_of timestamptz, balance_text text,
  balance_refresh_status text, balance_refresh_attempted_at timestamptz, balance_refresh_next_available_at timestamptz,
  ownership_refresh_status text, ownership_refresh_attempted_at timestamptz, ownership_refresh_next_available_at timestamptz,
  transactions_refresh_status text, transactions_refresh_attempted_at timestamptz, transactions_refresh_next_available_at timestamptz,
  transactions_refresh_id text, ownership_id text, ownership_created_at timestamptz, observed_at timestamptz, source text, certainty text, event_id text,
  event jsonb, signed_with text
)`;

const refreshList = (from: (name: string) => string) => REFRESHES.map(from).join(', ');
const REFRESH_TARGETS = refreshList((name) => refreshColumns(name).join(', '));
const REFRESH_VALUES = refreshList(
  (name) =>
    `${name}_status, ${name}_attempted_at, ${name}_next_available_at, CASE WHEN ${name}_status IS NOT NULL THEN observed_at END`,
);

/**
 * One row by its key, for each reading. A plain join would be planned once, while the tables are small, as a scan of the whole table for every
 * group of readings, and cost more with every account.
 */
const lookUp = (as: string, columns: string, table: string, id: string) =>
  `LEFT JOIN LATERAL (SELECT ${columns} FROM ${table} WHERE ${table}.id = ${id} LIMIT 1) AS ${as} ON true`;

/** Why a reading is not taken: the account or its holder was deleted and must not come back, or the account is somebody else's. Null: it is. */
export type Refusal = 'account_erased' | 'holder_deleted' | 'other_holder' | null;

/**
 * The one writer's one statement: folds readings, each of another account, into the stored ones, facet by facet, and appends what is new to
 * their history. With an event it first enters the event's id; where that is there already, nothing else happens to that account. Three
 * parameters, each a JSON array: readings, their amounts (by account), their owners (by ownership). Answers the id of each
 * account whose reading is not old news, and why a reading is refused nevertheless.
 * Rows are locked in the order of their ids, so that two processes never wait for each other. lib/domain/fold-snapshot.ts says the same rules
 * in words and types; triggers keep the daily rollup of what is appended here.
 */
export const FOLD_SNAPSHOTS = `
  WITH r AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r ${READING}),
  judged AS (
    SELECT r.*, CASE
      WHEN erased.id IS NOT NULL THEN 'account_erased'
      WHEN known.account_holder_id <> r.customer_id THEN 'other_holder'
      WHEN h.deleted_at IS NOT NULL AND NOT (known.id IS NOT NULL AND r.status = 'disconnected') THEN 'holder_deleted'
    END AS refusal
    FROM r ${lookUp('erased', 'id', 'erased_accounts', 'r.id')}
      ${lookUp('known', 'id, account_holder_id', 'linked_accounts', 'r.id')}
      ${lookUp('h', 'deleted_at', 'account_holders', 'COALESCE(known.account_holder_id, r.customer_id)')}
  ),
  inbox AS (
    INSERT INTO webhook_events (id, type, object_id, created_at, api_version, livemode, status, payload, signed_with)
    SELECT e->>'id', e->>'type', e->'data'->'object'->>'id', to_timestamp((e->>'created')::bigint), e->>'api_version', (e->>'livemode')::boolean,
      CASE WHEN refusal IS NULL THEN 'applied' ELSE 'refused' END, CASE WHEN refusal IN ('account_erased', 'holder_deleted') THEN e #- '{data,object}' ELSE e END, signed_with
    FROM (SELECT event AS e, refusal, signed_with FROM judged WHERE event IS NOT NULL ORDER BY event->>'id') AS given
    ON CONFLICT (id) DO NOTHING RETURNING id
  ),
  entered AS (SELECT * FROM judged WHERE event IS NULL OR event->>'id' IN (SELECT id FROM inbox)),
  fresh AS (SELECT * FROM entered WHERE refusal IS NULL ORDER BY id),
  holder AS (
    INSERT INTO account_holders (id) SELECT customer_id FROM fresh WHERE customer_id IS NOT NULL ORDER BY customer_id ON CONFLICT (id) DO NOTHING
  ),
  account AS (
    INSERT INTO linked_accounts AS a (id, account_holder_id, livemode, linked_at, institution_name, display_name, last4, category,
      subcategory, permissions, subscriptions, expected_deactivation_at, details_observed_at, status, status_since, status_observed_at,
      balance_kind, balance_as_of, balance_text, balance_observed_at, fetch_wanted_at, ${REFRESH_TARGETS})
    SELECT id, customer_id, livemode, linked_at, institution_name, display_name, last4, category,
      subcategory, permissions, subscriptions, expected_deactivation_at, observed_at, status, observed_at, observed_at,
      balance_kind, balance_as_of, balance_text, CASE WHEN balance_as_of IS NOT NULL THEN observed_at END,
      CASE WHEN certainty = 'to_look_up' THEN ${endOfSecond('observed_at')} END, ${REFRESH_VALUES}
    FROM fresh
    ON CONFLICT (id) DO UPDATE SET ${MERGE} WHERE ${OF_THE_SAME_HOLDER}
    RETURNING a.id, a.balance_as_of, a.balance_observed_at, a.balance_text, a.fetch_wanted_at IS NOT NULL AS in_doubt
  ),
  taken AS (
    SELECT fresh.*, in_doubt, (account.balance_as_of, account.balance_observed_at, account.balance_text)
      = (fresh.balance_as_of, fresh.observed_at, fresh.balance_text) AS won
    FROM fresh JOIN account ON account.id = fresh.id
  ),
  amounts AS (
    SELECT taken.id, taken.balance_kind, taken.balance_as_of, taken.observed_at, taken.source, taken.event_id, taken.won,
      x.currency, x.current, x.available, x.used
    FROM jsonb_to_recordset($2::jsonb) AS x (id text, currency text, current bigint, available bigint, used bigint)
    JOIN taken ON taken.id = x.id
  ),
  present AS (
    INSERT INTO account_balances AS b (linked_account_id, currency, as_of, observed_at, current, available, used)
    SELECT id, currency, balance_as_of, observed_at, current, available, used FROM amounts WHERE won
    ON CONFLICT (linked_account_id, currency) DO UPDATE SET as_of = excluded.as_of, observed_at = excluded.observed_at,
      current = excluded.current, available = excluded.available, used = excluded.used
  ),
  contradicted AS (
    DELETE FROM account_balances b USING taken WHERE in_doubt AND won AND b.linked_account_id = taken.id
      AND NOT EXISTS (SELECT 1 FROM amounts WHERE amounts.id = b.linked_account_id AND amounts.currency = b.currency)
  ),
  history AS (
    INSERT INTO balance_observations (linked_account_id, currency, as_of, observed_at, kind, current, available, used, source, event_id)
    SELECT id, currency, balance_as_of, observed_at, balance_kind, current, available, used, source, event_id FROM amounts
    ON CONFLICT (linked_account_id, currency, as_of, current, available, used) DO NOTHING
  ),
  restated AS (
    INSERT INTO balance_restatements (observation_id, observed_at)
    SELECT known.id, amounts.observed_at FROM amounts, LATERAL (
      SELECT o.id, o.observed_at FROM balance_observations o
      WHERE o.linked_account_id = amounts.id AND o.currency = amounts.currency AND o.as_of = amounts.balance_as_of
        AND (o.current, o.available, o.used) IS NOT DISTINCT FROM (amounts.current, amounts.available, amounts.used)
      LIMIT 1
    ) AS known
    WHERE known.observed_at <> amounts.observed_at
    ON CONFLICT DO NOTHING
  ),
  owned AS (
    INSERT INTO ownerships AS o (id, linked_account_id, created_at, observed_at)
    SELECT ownership_id, id, ownership_created_at, observed_at FROM taken WHERE ownership_id IS NOT NULL
    ON CONFLICT (id) DO UPDATE SET observed_at = GREATEST(o.observed_at, excluded.observed_at)
  ),
  named AS (
    INSERT INTO owners (id, ownership_id, position, sealed, refreshed_at)
    SELECT x.id, x.ownership_id, x.position, x.sealed, x.refreshed_at
    FROM jsonb_to_recordset($3::jsonb) AS x (id text, ownership_id text, position int, sealed text, refreshed_at timestamptz)
    WHERE x.ownership_id IN (SELECT ownership_id FROM taken)
    ON CONFLICT (id) DO NOTHING
  ),
  feed AS (
    ${WANT_TRANSACTIONS}
  )
  SELECT id, refusal FROM entered`;
