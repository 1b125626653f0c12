import { query } from '../bench-database';
import type { Contestant } from './contestants';
import type { Outcome } from './drive';

/** Whether every acknowledged event is in the inbox, and had its effect: one line of history each. */
export async function checkLoss({ letter, databaseUrl }: Contestant, outcome: Outcome): Promise<void> {
  if (databaseUrl === null) return;
  const { rows } = await query(
    databaseUrl,
    `SELECT count(e.id) AS entered, count(DISTINCT o.id) AS observed FROM unnest($1::text[]) AS sent (id)
     LEFT JOIN webhook_events e ON e.id = sent.id LEFT JOIN balance_observations o ON o.event_id = sent.id`,
    [outcome.acknowledged],
  );
  const [{ entered, observed }] = rows;
  console.log(
    `(${letter}) at ${outcome.perSecond.toFixed(0)}/s: ${outcome.acknowledged.length} acknowledged, ${entered} in the inbox, ` +
      `${observed} lines of history, ${outcome.failed} failed, p99 ${outcome.p99.toFixed(0)} ms`,
  );
}
