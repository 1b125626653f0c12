import { checkHealth } from '@/lib/data/check-health';
import { checkClock } from '@/lib/use-cases/check-clock';

export const dynamic = 'force-dynamic';

/**
 * Whether this process can do its work: the database answers, every migration is applied, the queue is there. The clock is told and decides
 * nothing: pages work with a wrong one.
 */
export async function GET(): Promise<Response> {
  const health = await checkHealth();
  const ok = Object.values(health).every((state) => state === 'ok');
  return Response.json({ ok, ...health, clock: checkClock() }, { status: ok ? 200 : 503 });
}
