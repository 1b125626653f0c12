import { currentUser } from '@/lib/auth/current-user';
import { amountsHiddenFrom } from '@/lib/privacy/amounts-hidden';
import { withoutFigures } from '@/lib/domain/privacy';
import { findAccountView } from '@/lib/data/find-account';
import { isLinkedAccountId } from '@/lib/domain/ids';
import { getWords } from '@/lib/words/get-words';

const PRIVATE = { headers: { 'Cache-Control': 'private, no-store' } };

/** One account again. Someone else's answers like one that does not exist. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ accountId: string }> },
): Promise<Response> {
  const [user, words] = [await currentUser(), await getWords()];
  const { t } = words;
  if (user?.role !== 'customer') return Response.json({ error: t('api.signIn') }, { status: 401, ...PRIVATE });
  const { accountId } = await params;
  const account = isLinkedAccountId(accountId) ? await findAccountView(user.id, accountId, words) : null;
  if (!account) return Response.json({ error: t('api.noAccount') }, { status: 404, ...PRIVATE });
  return Response.json((await amountsHiddenFrom(user)) ? withoutFigures(account) : account, PRIVATE);
}
