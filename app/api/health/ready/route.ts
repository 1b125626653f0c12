import { checkHealth } from '@/lib/data/check-health';

export const dynamic = 'force-dynamic';

/** Whether this process can do its work: the database answers, every migration is applied, the queue is there. */
export async function GET(): Promise<Response> {
  const health = await checkHealth();
  const ok = Object.values(health).every((state) => state === 'ok');
  return Response.json({ ok, ...health }, { status: ok ? 200 : 503 });
}
