import 'server-only';
import { type AccountLook, saveAccountLook, saveAccountOrder } from '@/lib/data/arrange-accounts';
import type { UserId } from '@/lib/domain/ids';

/** Names, groups, hides or leaves out one account. False when it is not that person's. */
export const changeLook = (userId: UserId, accountId: string, look: AccountLook): Promise<boolean> =>
  saveAccountLook(userId, accountId, look);

/** Puts some of a person's accounts into a new order among themselves. */
export const changeOrder = (userId: UserId, accountIds: readonly string[]): Promise<void> =>
  saveAccountOrder(userId, accountIds);
