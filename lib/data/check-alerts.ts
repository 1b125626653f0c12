import 'server-only';
import { z } from 'zod';
import { type AlertMemory, type BalanceLimit, NOTHING_REMEMBERED } from '@/lib/domain/alert';
import type { AlertSettings } from '@/lib/domain/alert-settings';
import { EXPIRY_STAGES, judgeAlerts, STALE_AFTER_DAYS } from '@/lib/domain/judge-alerts';
import { afterQuietHours } from '@/lib/domain/quiet-hours';
import { toAccountFacts } from '@/lib/domain/to-account-view';
import type { AccountFacts } from '@/lib/domain/views';
import type { Prisma } from '@/prisma/generated/client';
import { toAlertSettings } from './alert-choices';
import { exactly, LINKED_ACCOUNT_FIELDS, toLinkedAccount } from './linked-account-row';
import { enqueueEffects } from './outbox';
import { prisma } from './prisma';

type Tx = Prisma.TransactionClient;

const Memory = z
  .object({
    failures: z.int(),
    failingSince: z.string().nullable(),
    attemptSeen: z.string().nullable(),
    low: z.object({ limit: z.int(), currency: z.string(), asOf: z.string(), isLow: z.boolean() }).nullable(),
  })
  .catch(NOTHING_REMEMBERED) satisfies z.ZodType<AlertMemory>;

/**
 * Looks at one account that has changed, or that somebody wants looked at: what is worth telling is entered, with the e-mail that tells it, and
 * what it follows from is remembered, all in one transaction with the mark that asked for it. False when there was nothing to look at.
 */
export async function checkNextAlert(now: Date): Promise<boolean> {
  let accountId: string | undefined;
  try {
    return await prisma().$transaction(async (tx) => {
      accountId = await takeMark(tx);
      if (accountId === undefined) return false;
      await checkAccount(tx, accountId, now);
      return true;
    });
  } catch (err) {
    if (accountId !== undefined) await putBehind(accountId);
    throw err;
  }
}

/** What keeps failing must not hold up the others. */
async function putBehind(accountId: string): Promise<void> {
  await prisma().$executeRaw`
    UPDATE alert_checks SET id = nextval(pg_get_serial_sequence('alert_checks', 'id')) WHERE linked_account_id = ${accountId}`;
}

/** Marks this far behind are answered together. One that is further behind asks for another look, which is harmless; to find it, all would be read. */
const MARKS_TOGETHER = 500;

async function takeMark(tx: Tx): Promise<string | undefined> {
  const [mark] = await tx.$queryRaw<{ id: bigint; accountId: string }[]>`
    SELECT id, linked_account_id AS "accountId" FROM alert_checks ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (!mark) return undefined;
  // One at a time for each account, whoever holds another mark of it; and marks written before this look are answered by it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(4117003, hashtext(${mark.accountId}))`;
  await tx.$executeRaw`
    DELETE FROM alert_checks WHERE id IN (
      SELECT id FROM alert_checks WHERE id BETWEEN ${mark.id} AND ${mark.id + BigInt(MARKS_TOGETHER)} AND linked_account_id = ${mark.accountId}
      FOR UPDATE SKIP LOCKED)`;
  return mark.accountId;
}

async function checkAccount(tx: Tx, accountId: string, now: Date): Promise<void> {
  const row = await tx.linkedAccount.findUnique({
    where: { id: accountId },
    select: {
      ...LINKED_ACCOUNT_FIELDS,
      balanceLimit: true,
      alertMemory: true,
      accountHolder: { select: { user: { select: { id: true, timeZone: true, alertChoices: true } } } },
    },
  });
  const user = row?.accountHolder?.user;
  // A link that a newer one goes on from is shown no more: what is worth telling of the bank account, the newer one tells.
  if (!row || !user || row.continuation) return;
  const { balanceLimit } = row;
  const limit: BalanceLimit | null = balanceLimit && {
    currency: balanceLimit.currency,
    amount: exactly(balanceLimit.amount),
  };
  const account = toAccountFacts(toLinkedAccount(row));
  const { facts, memory } = judgeAlerts(account, limit, Memory.parse(row.alertMemory?.memory), now);
  const settings = toAlertSettings(user.alertChoices);
  for (const { key, details } of facts) {
    await enter(tx, { account, user, settings, now, key, details: { ...details }, kind: details.kind });
  }
  await tx.alertMemory.upsert({
    where: { linkedAccountId: accountId },
    create: { linkedAccountId: accountId, memory: { ...memory } },
    update: { memory: { ...memory } },
  });
}

interface Finding {
  readonly account: AccountFacts;
  readonly user: { readonly id: string; readonly timeZone: string };
  readonly settings: AlertSettings;
  readonly now: Date;
  readonly key: string;
  readonly kind: keyof AlertSettings['channels'];
  readonly details: Prisma.InputJsonObject;
}

/** Enters a fact once; found again, it does nothing. The e-mail is an effect of the same commit, and waits for the end of the night. */
async function enter(tx: Tx, { account, user, settings, now, key, kind, details }: Finding): Promise<void> {
  const { inApp, email } = settings.channels[kind];
  const [alert] = await tx.alert.createManyAndReturn({
    data: [{ userId: user.id, linkedAccountId: account.id, factKey: key, details, inApp, at: now }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!alert || !email) return;
  const notBefore = afterQuietHours(settings.quiet, now, user.timeZone);
  await enqueueEffects([{ kind: 'send_alert', subjectId: alert.id, accountHolderId: null, notBefore }], tx);
}

const DAY_MS = 86_400_000;

/** Marks the accounts about which time alone may have something to tell: access that is about to end, balances that have grown old. */
export async function wantTimelyAlertChecks(now: Date): Promise<void> {
  const endingBy = new Date(now.getTime() + Math.max(...EXPIRY_STAGES) * DAY_MS);
  const oldSince = new Date(now.getTime() - STALE_AFTER_DAYS * DAY_MS);
  await prisma().$executeRaw`
    INSERT INTO alert_checks (linked_account_id)
    SELECT id FROM linked_accounts WHERE status = 'active' AND disconnect_requested_at IS NULL
      AND (expected_deactivation_at <= ${endingBy} OR balance_as_of <= ${oldSince})`;
}
