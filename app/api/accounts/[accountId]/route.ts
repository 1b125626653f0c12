import { currentUser } from '@/lib/auth/current-user';
import { amountsHidden } from '@/components/privacy/amounts-hidden';
import { withoutFigures } from '@/lib/domain/privacy';
import { findAccountView } from '@/lib/data/find-account';
import { isLinkedAccountId } from '@/lib/domain/ids';

const PRIVATE = { headers: { 'Cache-Control': 'private, no-store' } };

/** One account again. Someone else's answers like one that does not exist. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ accountId: string }> },
): Promise<Response> {
  const user = await currentUser();
  if (user?.role !== 'customer')
    return Response.json({ error: 'Sign in to see your accounts.' }, { status: 401, ...PRIVATE });
  const { accountId } = await params;
  const account = isLinkedAccountId(accountId) ? await findAccountView(user.id, accountId) : null;
  if (!account) return Response.json({ error: 'There is no such account.' }, { status: 404, ...PRIVATE });
  return Response.json((await amountsHidden()) ? withoutFigures(account) : account, PRIVATE);
}
