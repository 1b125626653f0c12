export const dynamic = 'force-dynamic';

/** The process answers: nothing more. A load balancer restarts what does not. */
export const GET = (): Response => Response.json({ ok: true });
