import { currentUser } from '@/lib/auth/current-user';
import { amountsHiddenFrom } from '@/lib/privacy/amounts-hidden';
import { withoutFigures } from '@/lib/domain/privacy';
import { readOverview } from '@/lib/data/read-overview';
import { getWords } from '@/lib/words/get-words';

const PRIVATE = { headers: { 'Cache-Control': 'private, no-store' } };

/** The overview again, for pages that are open while a webhook lands. */
export async function GET(): Promise<Response> {
  const [user, words] = [await currentUser(), await getWords()];
  if (user?.role !== 'customer') return Response.json({ error: words.t('api.signIn') }, { status: 401, ...PRIVATE });
  const overview = await readOverview(user.id, new Date(), user.timeZone, words);
  if (!(await amountsHiddenFrom(user))) return Response.json(overview, PRIVATE);
  const accounts = overview.accounts.map((account) => ({ ...withoutFigures(account), sparkline: [], change: null }));
  return Response.json({ ...overview, accounts }, PRIVATE);
}
