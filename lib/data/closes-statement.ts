import 'server-only';

// $1 whose, $2 which account or all, $3 the first day or none, $4 the last day, $5 the zone. $6 is a time where what was known then is wanted, and
// the days where some are.

/** One person's series: accounts by currency, found by skipping through the key, not by reading the history. */
const SERIES = `
  mine AS (
    SELECT a.id FROM linked_accounts a JOIN account_holders h ON h.id = a.account_holder_id
    WHERE h.user_id = $1 AND ($2::text IS NULL OR a.id = $2)
  ),
  currencies AS (
    SELECT id, (SELECT min(d.currency) FROM balance_days d WHERE d.linked_account_id = mine.id) AS currency FROM mine
    UNION ALL
    SELECT id, (SELECT min(d.currency) FROM balance_days d WHERE d.linked_account_id = c.id AND d.currency > c.currency)
    FROM currencies c WHERE currency IS NOT NULL
  ),
  series AS (
    SELECT id, currency, $5::text AS zone, ($3::date)::timestamp AT TIME ZONE $5 AS since
    FROM currencies WHERE currency IS NOT NULL
  )`;

/** What the rollup says of a UTC day. */
const ROLLED = `d.first_as_of, d.as_of, d.observed_at AS stated_at, d.current, d.seeded`;

/** When an observation was last stated: by itself, or again with the same figures. */
const LAST_STATED = `GREATEST(o.observed_at, (SELECT max(s.observed_at) FROM balance_restatements s WHERE s.observation_id = o.id))`;
/** The same of what had reached us by $6; null when nothing had: news that was late is not known before it came. */
const STATED_BY = `(SELECT max(s.observed_at) FROM (
    SELECT o.observed_at, o.learnt_at UNION ALL SELECT s.observed_at, s.learnt_at FROM balance_restatements s WHERE s.observation_id = o.id
  ) AS s WHERE COALESCE(s.learnt_at, s.observed_at) <= $6::timestamptz)`;

/** The last observation of a series before a moment. The bank's clock decides, then ours, then which came last. */
const lastBefore = (moment: string, stated: string, from = '') => `LATERAL (
    SELECT * FROM (
      SELECT o.id AS observation, o.as_of, ${stated} AS stated_at, o.current, o.source = 'seed' AS seeded FROM balance_observations o
      WHERE o.linked_account_id = series.id AND o.currency = series.currency AND o.current IS NOT NULL AND o.as_of < ${moment} ${from}
    ) AS o
    WHERE stated_at IS NOT NULL ORDER BY as_of DESC, stated_at DESC, observation DESC LIMIT 1
  ) AS o`;

/** The local day of a moment. What a bank dates ahead counts on the last day: it is known, and the present balance shows it. */
const dayOf = (moment: string) => `LEAST((${moment} AT TIME ZONE series.zone)::date, $4::date)`;

const asArrays = (from: string) => `
  SELECT id AS "accountId", currency, json_agg(json_build_array(day, current, seeded) ORDER BY day) AS closes
  FROM (${from}) AS closes GROUP BY id, currency ORDER BY id, currency`;

/** The last candidate of each day. Series are worked through one by one, of which each is soon put in order; all of them together are not. */
const ofEachSeries = (candidates: string) => `
  SELECT id AS "accountId", currency, closes FROM series, LATERAL (
    WITH ${candidates}
    SELECT json_agg(json_build_array(day, current, seeded) ORDER BY day) AS closes
    FROM (SELECT DISTINCT ON (day) * FROM candidates ORDER BY day, as_of DESC, stated_at DESC) AS closes
  ) AS of_series
  WHERE closes IS NOT NULL ORDER BY id, currency`;

/**
 * Closes as they are known now, from the rollup by UTC day. Where all that a bank said on a UTC day falls into one local day, its row is the
 * answer; where a local midnight divides it, what came before is found by one probe of the history. So every zone is exact.
 */
export const CLOSES = `
  WITH RECURSIVE ${SERIES}
  ${ofEachSeries(`
    rolled AS MATERIALIZED (
      SELECT d.*, ${dayOf('first_as_of')} AS first_day, ${dayOf('as_of')} AS last_day FROM (
        SELECT ${ROLLED} FROM balance_days d
        WHERE d.linked_account_id = series.id AND d.currency = series.currency AND ($3::date IS NULL OR d.day >= $3::date - 1) OFFSET 0
      ) AS d
    ),
    divided AS (
      SELECT ${dayOf('o.as_of')} AS day, o.as_of, o.stated_at, o.current, o.seeded
      FROM rolled, generate_series(1, last_day - first_day) AS later,
        ${lastBefore(`((first_day + later)::timestamp AT TIME ZONE series.zone)`, LAST_STATED, 'AND o.as_of >= rolled.first_as_of')}
      WHERE last_day > first_day
    ),
    candidates AS (
      SELECT last_day AS day, as_of, stated_at, current, seeded FROM rolled WHERE $3::date IS NULL OR last_day >= $3::date
      UNION ALL SELECT * FROM divided WHERE $3::date IS NULL OR day >= $3::date
      UNION ALL SELECT ${dayOf('o.as_of')}, o.as_of, o.stated_at, o.current, o.seeded FROM ${lastBefore('series.since', LAST_STATED)}
    )`)}`;

/** The first day of each series, whatever $3. */
export const FIRST_DAYS = `
  WITH RECURSIVE ${SERIES}
  SELECT series.id AS "accountId", series.currency, ${dayOf('d.first_as_of')}::text AS day FROM series, LATERAL (
    SELECT d.first_as_of FROM balance_days d WHERE d.linked_account_id = series.id AND d.currency = series.currency ORDER BY d.day LIMIT 1
  ) AS d ORDER BY series.id, series.currency`;

/**
 * Closes of some days $6, or the last before each, instead of every day there is. What was said on the UTC day of each local midnight or on the one
 * before is read in one walk through a series' rows; a day that has neither costs a probe.
 */
export const CLOSES_OF_DAYS = `
  WITH RECURSIVE ${SERIES},
  wanted AS MATERIALIZED (
    SELECT until, (until AT TIME ZONE 'UTC')::date AS utc_day FROM unnest($6::date[]) AS day,
      LATERAL (SELECT CASE WHEN day < $4::date THEN (day + 1)::timestamp AT TIME ZONE $5 ELSE 'infinity' END AS until) AS end_of
  ),
  near AS MATERIALIZED (SELECT until, utc_day AS day FROM wanted UNION ALL SELECT until, utc_day - 1 FROM wanted)
  ${ofEachSeries(`
    found AS MATERIALIZED (
      SELECT DISTINCT ON (until) until, d.first_as_of, d.as_of, d.stated_at, d.current, d.seeded FROM near JOIN (
        SELECT d.day, ${ROLLED} FROM balance_days d
        WHERE d.linked_account_id = series.id AND d.currency = series.currency AND d.day = ANY (ARRAY(SELECT day FROM near)) OFFSET 0
      ) AS d ON d.day = near.day AND d.first_as_of < until
      ORDER BY until, d.day DESC
    ),
    rolled AS MATERIALIZED (
      SELECT * FROM found
      UNION ALL
      SELECT until, d.* FROM wanted, LATERAL (
        SELECT ${ROLLED} FROM balance_days d
        WHERE d.linked_account_id = series.id AND d.currency = series.currency AND d.day <= utc_day AND d.first_as_of < until
        ORDER BY d.day DESC LIMIT 1
      ) AS d
      WHERE until NOT IN (SELECT until FROM found)
    ),
    candidates AS (
      SELECT ${dayOf('as_of')} AS day, as_of, stated_at, current, seeded FROM rolled WHERE as_of < until
      UNION ALL
      SELECT ${dayOf('o.as_of')}, o.as_of, o.stated_at, o.current, o.seeded
      FROM rolled, ${lastBefore('rolled.until', LAST_STATED, 'AND o.as_of >= rolled.first_as_of')}
      WHERE rolled.as_of >= rolled.until
    )`)}`;

/** Closes as they were known at $6, from the history itself: what was learnt later is not there, and what was corrected since is as it was. */
export const CLOSES_KNOWN_AT = `
  WITH RECURSIVE ${SERIES},
  inside AS (
    SELECT series.id, series.currency, ${dayOf('o.as_of')} AS day, o.as_of, o.stated_at, o.observation, o.current, o.seeded
    FROM series, LATERAL (
      SELECT o.id AS observation, o.as_of, ${STATED_BY} AS stated_at, o.current, o.source = 'seed' AS seeded FROM balance_observations o
      WHERE o.linked_account_id = series.id AND o.currency = series.currency AND o.current IS NOT NULL
        AND (series.since IS NULL OR o.as_of >= series.since) OFFSET 0
    ) AS o
    WHERE o.stated_at IS NOT NULL
  ),
  before AS (
    SELECT series.id, series.currency, ${dayOf('o.as_of')} AS day, o.as_of, o.stated_at, o.observation, o.current, o.seeded
    FROM series, ${lastBefore('series.since', STATED_BY)}
  )
  ${asArrays(`SELECT DISTINCT ON (id, currency, day) * FROM (SELECT * FROM inside UNION ALL SELECT * FROM before) AS candidates
    ORDER BY id, currency, day, as_of DESC, stated_at DESC, observation DESC`)}`;
