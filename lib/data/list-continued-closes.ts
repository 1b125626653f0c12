import 'server-only';
import { continueHistory } from '@/lib/domain/continue-history';
import type { DailyClose } from '@/lib/domain/history';
import type { UserId } from '@/lib/domain/ids';
import { listDailyCloses, type HistoryWindow } from './read-history';

/** The closes of one bank account over every link it ever had, as `listDailyCloses` gives those of one link. `continues`: its older links. */
export async function listContinuedCloses(
  userId: UserId,
  account: { readonly id: string; readonly continues: readonly string[] },
  window: Omit<HistoryWindow, 'accountId'>,
): Promise<DailyClose[]> {
  const closes = await Promise.all(
    [account.id, ...account.continues].map((accountId) => listDailyCloses(userId, { ...window, accountId })),
  );
  return continueHistory(closes.flat(), [account]);
}
