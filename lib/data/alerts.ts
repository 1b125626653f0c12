import 'server-only';
import { z } from 'zod';
import { type AlertDetails, type AlertView } from '@/lib/domain/alert';
import type { UserId } from '@/lib/domain/ids';
import { accountName } from '@/lib/domain/account-name';
import type { Words } from '@/lib/domain/words';
import { LINKED_ACCOUNT_FIELDS, toLinkedAccount } from './linked-account-row';
import { prisma } from './prisma';

/** As it was written; null for a kind that this release does not know. */
export const AlertDetailsShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('low_balance'),
    currency: z.string(),
    amount: z.int(),
    limit: z.int(),
    owed: z.boolean(),
  }),
  z.object({ kind: z.literal('expiring'), endsAt: z.iso.datetime(), stage: z.int() }),
  z.object({ kind: z.literal('broken'), since: z.iso.datetime() }),
  z.object({ kind: z.literal('refresh_failing'), failures: z.int(), since: z.iso.datetime() }),
  z.object({ kind: z.literal('stale'), asOf: z.iso.datetime() }),
]) satisfies z.ZodType<AlertDetails>;

const SHOWN = 100;

/** The latest alerts in a person's inbox, newest first. */
export async function listAlerts(userId: UserId, words: Words): Promise<AlertView[]> {
  const rows = await prisma().alert.findMany({
    where: { userId, inApp: true },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: SHOWN,
    select: { id: true, at: true, details: true, readAt: true, linkedAccount: { select: LINKED_ACCOUNT_FIELDS } },
  });
  return rows.flatMap(({ id, at, details, readAt, linkedAccount }) => {
    const told = AlertDetailsShape.safeParse(details);
    const account = toLinkedAccount(linkedAccount);
    const { institutionName } = account;
    return told.success
      ? {
          id,
          at: at.toISOString(),
          details: told.data,
          account: { id: account.id, name: accountName(account, words), institutionName },
          isRead: readAt !== null,
        }
      : [];
  });
}

/** How many alerts in the inbox have not been read. */
export function countUnreadAlerts(userId: UserId): Promise<number> {
  return prisma().alert.count({ where: { userId, inApp: true, readAt: null } });
}

/** Marks these as read. Somebody else's stay as they are. */
export async function saveAlertsRead(userId: UserId, ids: readonly string[]): Promise<void> {
  await prisma().alert.updateMany({
    where: { userId, id: { in: [...ids] }, readAt: null },
    data: { readAt: new Date() },
  });
}
