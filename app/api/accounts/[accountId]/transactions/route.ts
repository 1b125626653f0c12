import { amountsHiddenFrom } from '@/lib/privacy/amounts-hidden';
import { currentUser } from '@/lib/auth/current-user';
import { findAccountView } from '@/lib/data/find-account';
import { listOlderLinks } from '@/lib/data/list-older-links';
import { listTransactions } from '@/lib/data/transactions/list-transactions';
import { isLinkedAccountId } from '@/lib/domain/ids';
import { readTransactionChoice } from '@/lib/domain/transaction-params';
import { withoutAmounts } from '@/lib/domain/transaction-view';
import { getWords } from '@/lib/words/get-words';

const PRIVATE = { headers: { 'Cache-Control': 'private, no-store' } };
const A_PAGE = 50;

/** The next page of an account's transactions. Someone else's answers like one that does not exist. */
export async function GET(request: Request, { params }: { params: Promise<{ accountId: string }> }): Promise<Response> {
  const [user, words] = [await currentUser(), await getWords()];
  const { t } = words;
  if (user?.role !== 'customer') return Response.json({ error: t('api.signIn') }, { status: 401, ...PRIVATE });
  const { accountId } = await params;
  const account = isLinkedAccountId(accountId) ? await findAccountView(user.id, accountId, words) : null;
  if (!account) return Response.json({ error: t('api.noAccount') }, { status: 404, ...PRIVATE });
  const older = await listOlderLinks(user.id, accountId);
  const choice = readTransactionChoice(Object.fromEntries(new URL(request.url).searchParams));
  const page = await listTransactions(user.id, [accountId, ...older.map(({ id }) => id)], choice, {
    limit: A_PAGE,
    now: new Date(),
    timeZone: user.timeZone,
    words,
  });
  return Response.json((await amountsHiddenFrom(user)) ? withoutAmounts(page) : page, PRIVATE);
}
