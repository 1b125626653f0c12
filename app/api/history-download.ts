import { amountsHidden } from '@/components/privacy/amounts-hidden';
import { currentUser } from '@/lib/auth/current-user';
import { streamHistory } from '@/lib/data/stream-history';
import { localDay } from '@/lib/domain/days';
import { isLinkedAccountId } from '@/lib/domain/ids';
import { accountName } from '@/lib/domain/to-account-view';
import { log } from '@/lib/log';
import { FORMATS, type Format } from './history-formats';

const PRIVATE = { 'Cache-Control': 'private, no-store' };
const refuse = (error: string, status: number) => Response.json({ error }, { status, headers: PRIVATE });

/**
 * The daily balances of one account, or of all, as a file. Written as it is read, at the pace of whoever takes it. Someone else's account
 * answers like one that does not exist.
 */
export async function downloadHistory(format: Format, accountId?: string): Promise<Response> {
  const user = await currentUser();
  if (user?.role !== 'customer') return refuse('Sign in to download your history.', 401);
  if (await amountsHidden()) return refuse('Amounts are hidden on this device: show them, then download.', 409);
  if (accountId !== undefined && !isLinkedAccountId(accountId)) return refuse('There is no such account.', 404);
  const now = new Date();
  const { accounts, rows } = await streamHistory(user.id, { accountId, now, timeZone: user.timeZone });
  const [only] = accounts;
  if (accountId !== undefined && !only) return refuse('There is no such account.', 404);
  log().info({ accountId, accounts: accounts.length, format }, 'history downloaded');
  const subject = accountId !== undefined && only ? `${accountName(only)} ${only.last4 ?? ''}` : 'history';
  const { type, write } = FORMATS[format];
  return new Response(toStream(write(rows)), {
    headers: {
      ...PRIVATE,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="florin-${slug(subject)}-${localDay(now, user.timeZone)}.${format}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** A file's name of letters, digits and dashes, whatever an account is called. */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60) || 'account';

/** One piece for each pull: nothing is read ahead of whoever is downloading, and nothing more once they are gone. */
function toStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
