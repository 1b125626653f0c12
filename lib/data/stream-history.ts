import 'server-only';
import { olderLinks } from '@/lib/domain/account-matches';
import { localDay } from '@/lib/domain/days';
import { type HistoryRow, historyRows } from '@/lib/domain/history-rows';
import type { UserId } from '@/lib/domain/ids';
import type { LinkedAccount } from '@/lib/domain/linked-account';
import { listLinkedAccounts } from './find-account';
import { listContinuedCloses } from './list-continued-closes';

interface Wanted {
  /** Only this account; without it, every account of the person. */
  readonly accountId?: string | undefined;
  readonly now: Date;
  readonly timeZone: string;
}

export interface HistoryStream {
  /** The accounts that will come; one taken up by a newer link is part of that. */
  readonly accounts: readonly LinkedAccount[];
  /** Account by account: whatever the number of accounts and years, one account's days are in memory. */
  readonly rows: AsyncGenerator<HistoryRow[]>;
}

/** All there is of a person's daily balances, as the charts have them. Someone else's account is not among them. */
export async function streamHistory(userId: UserId, { accountId, now, timeZone }: Wanted): Promise<HistoryStream> {
  const links = await listLinkedAccounts(userId);
  const accounts = links.filter(({ id, continuedBy }) => continuedBy === null && (accountId ?? id) === id);
  async function* read() {
    for (const account of accounts) {
      const chain = { id: account.id, continues: olderLinks(links, account.id) };
      const window = { from: null, to: localDay(now, timeZone), timeZone };
      yield historyRows(account, await listContinuedCloses(userId, chain, window), now, timeZone);
    }
  }
  return { accounts, rows: read() };
}
