import { currentUser } from '@/lib/auth/current-user';
import { readOverview } from '@/lib/data/read-overview';

const PRIVATE = { headers: { 'Cache-Control': 'private, no-store' } };

/** The overview again, for pages that are open while a webhook lands. */
export async function GET(): Promise<Response> {
  const user = await currentUser();
  if (user?.role !== 'customer')
    return Response.json({ error: 'Sign in to see your accounts.' }, { status: 401, ...PRIVATE });
  return Response.json(await readOverview(user.id, new Date(), user.timeZone), PRIVATE);
}
