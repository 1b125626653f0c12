import 'server-only';
import { prisma } from '../prisma';

/** A walk through Stripe's events that this process has taken, alone, until its lease runs out. */
export interface EventSweep {
  readonly from: Date;
  readonly until: Date;
  /** The last event that was looked at; null at the start. */
  readonly cursor: string | null;
}

const SWEEP = 'financial_connections';
/** Longer than a page ever takes. After it, whoever had the sweep is gone and another goes on at the cursor. */
const LEASE_S = 120;
/** An event may be listed later than its time says: what the last sweep ended with is looked at again. */
const OVERLAP_S = 3_600;
/** Stripe lists no older ones. https://docs.stripe.com/api/events */
const KEPT_DAYS = 30;

/** Takes the sweep that is under way where it stopped, or begins one from what is covered to `now`. Null while another has it. */
export async function takeSweep(now: Date): Promise<EventSweep | null> {
  const [taken] = await prisma().$queryRaw<EventSweep[]>`
    INSERT INTO event_sweeps AS s (id, covered_until, swept_from, swept_until, leased_until)
    VALUES (${SWEEP}, ${oldest(now)}, ${oldest(now)}, ${now}, now() + make_interval(secs => ${LEASE_S}))
    ON CONFLICT (id) DO UPDATE SET leased_until = excluded.leased_until,
      swept_from = COALESCE(s.swept_from, GREATEST(s.covered_until - make_interval(secs => ${OVERLAP_S}), ${oldest(now)}::timestamptz)),
      swept_until = COALESCE(s.swept_until, excluded.swept_until)
    WHERE s.leased_until IS NULL OR s.leased_until <= now()
    RETURNING swept_from AS "from", swept_until AS until, cursor`;
  return taken ?? null;
}

const oldest = (now: Date): Date => new Date(now.getTime() - KEPT_DAYS * 86_400_000);

/** How far the sweep came. `failedAt` is the time of the oldest event on this stretch that could not be applied. */
export async function keepProgress(cursor: string | null, failedAt: Date | null): Promise<void> {
  await prisma().$executeRaw`
    UPDATE event_sweeps SET cursor = ${cursor}, failed_since = LEAST(failed_since, ${failedAt}),
      leased_until = now() + make_interval(secs => ${LEASE_S}) WHERE id = ${SWEEP}`;
}

/**
 * The sweep is over: all is covered up to the newest event it saw, but for what failed, which the next one begins with. Not up to now: that is our
 * clock, and were it hours ahead of Stripe's, what Stripe makes in these hours would never be looked for.
 */
export async function finishSweep(newest: Date | null): Promise<void> {
  await prisma().$executeRaw`
    UPDATE event_sweeps SET covered_until = GREATEST(covered_until, LEAST(${newest}::timestamptz, failed_since)),
      swept_from = NULL, swept_until = NULL, cursor = NULL, failed_since = NULL, leased_until = NULL WHERE id = ${SWEEP}`;
}

/** Cut off: whoever comes next goes on at the cursor. */
export async function releaseSweep(): Promise<void> {
  await prisma().$executeRaw`UPDATE event_sweeps SET leased_until = NULL WHERE id = ${SWEEP}`;
}

/** Which of these events are in the inbox already. */
export async function listHeldEvents(ids: readonly string[]): Promise<Set<string>> {
  const rows = await prisma().webhookEvent.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}
