import 'server-only';
import { prisma } from './prisma';

export interface AttemptCount {
  /** In the present window, this attempt included. */
  readonly count: number;
  readonly windowEndsAt: Date;
}

/**
 * Counts one attempt under `key` in fixed windows of `windowMs`, and says how many there are now. One statement, so that attempts made
 * at the same moment, by whatever process, are all counted before any of them is let through.
 */
export async function countAttempt(key: string, windowMs: number, now: Date): Promise<AttemptCount> {
  const [time, windowStart] = [BigInt(now.getTime()), BigInt(now.getTime() - windowMs)];
  const [row] = await prisma().$queryRaw<{ count: number; since: bigint }[]>`
    INSERT INTO rate_limits AS r (id, key, count, last_request) VALUES (${key}, ${key}, 1, ${time})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.last_request <= ${windowStart} THEN 1 ELSE r.count + 1 END,
      last_request = CASE WHEN r.last_request <= ${windowStart} THEN excluded.last_request ELSE r.last_request END
    RETURNING count, last_request AS since`;
  if (!row) throw new Error('An attempt was not counted.');
  return { count: row.count, windowEndsAt: new Date(Number(row.since) + windowMs) };
}

/** Takes one attempt back: it turned out to be no failure. */
export async function uncountAttempt(key: string): Promise<void> {
  await prisma().$executeRaw`UPDATE rate_limits SET count = GREATEST(count - 1, 0) WHERE key = ${key}`;
}

export async function forgetAttempts(key: string): Promise<void> {
  await prisma().rateLimit.deleteMany({ where: { key } });
}

/** Drops counters whose windows are long over. */
export async function forgetAttemptsBefore(time: Date): Promise<void> {
  await prisma().rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(time.getTime()) } } });
}
