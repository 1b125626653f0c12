import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { appendSeededHistory } from '@/lib/data/append-seeded-history';
import { findLinkedAccount } from '@/lib/data/find-account';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import type { UserId } from '@/lib/domain/ids';
import type { LinkedAccount } from '@/lib/domain/linked-account';
import { DEFAULT_LOCALE } from '@/lib/domain/locale';
import type { Outcome } from '@/lib/domain/result';
import { requestRefresh, retrieveAccount } from '@/lib/stripe/accounts';
import { carryOutDueEffects } from '@/lib/use-cases/carry-out-effect';
import { completeLink } from '@/lib/use-cases/complete-link';
import { disconnectAccount } from '@/lib/use-cases/disconnect-account';
import { openLink } from '@/lib/use-cases/open-link';
import { syncDueTransactions } from '@/lib/use-cases/sync-transactions';
import type { SeededLink, Trouble } from './people';
import { historyInSandbox, linkInSandbox, patchInSandbox } from './sandbox-control';

const DAYS = 365;
const DAY_MS = 86_400_000;
/** Days before today on which the bank "sent nothing": the chart's dashed stretch. */
const SILENT_DAYS = { from: 27, to: 18 };
const WAIT_MS = 200;
const TRIES = 150;

interface Person {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
}

/** Links accounts as the person would, waits for their first figures, and gives each a year of history. */
export async function seedLink(person: Person, { institution, accounts, trouble = {} }: SeededLink): Promise<void> {
  const { sessionId } = must(await openLink({ ...person, locale: DEFAULT_LOCALE }, randomUUID()));
  await linkInSandbox(sessionId, institution, accounts);
  const { accountIds } = must(await completeLink(person.id, sessionId));
  await workOff();
  for (const accountId of accountIds) {
    const account = await settled(person.id, accountId);
    await workOff();
    // An account whose bank never answered has no past either.
    if (account.balance) await appendSeededHistory(accountId, await pastOf(accountId), account.linkedAt);
    const befalls = trouble[account.displayName ?? ''];
    if (befalls) await strike(person.id, accountId, befalls);
  }
}

/** What the worker would do once it is up: subscribe to transactions, and fetch those that have come. */
async function workOff(): Promise<void> {
  while ((await syncDueTransactions()) + (await carryOutDueEffects(20)) > 0);
}

/** The webhooks cannot be relied on here, no web process may be up yet: Stripe is asked until the first refreshes are over. */
async function settled(userId: UserId, accountId: string): Promise<LinkedAccount> {
  for (let tried = 0; tried < TRIES; tried++) {
    await saveSnapshot(await retrieveAccount(accountId, 'link'));
    const account = await findLinkedAccount(userId, accountId);
    const refreshes = account && [account.balanceRefresh, account.ownershipRefresh, account.transactionsRefresh];
    if (account && refreshes?.every((refresh) => refresh?.status !== 'pending')) return account;
    await sleep(WAIT_MS);
  }
  throw new Error(`The account ${accountId} did not settle.`);
}

async function pastOf(accountId: string) {
  const now = Date.now();
  const daysAgo = (asOf: Date) => (now - asOf.getTime()) / DAY_MS;
  const history = await historyInSandbox(accountId, DAYS);
  return history.filter(({ asOf }) => daysAgo(asOf) > SILENT_DAYS.from || daysAgo(asOf) < SILENT_DAYS.to);
}

async function strike(userId: UserId, accountId: string, trouble: Trouble): Promise<void> {
  switch (trouble) {
    case 'disconnected':
      must(await disconnectAccount(userId, accountId));
      return;
    case 'expires_soon': {
      const inThreeWeeks = Math.floor(Date.now() / 1000) + 21 * 86_400;
      await patchInSandbox(accountId, { expected_deactivation_date: inThreeWeeks });
      await saveSnapshot(await retrieveAccount(accountId, 'link'));
      return;
    }
    case 'refresh_fails':
      // Its next refresh may start at once, and fails.
      await patchInSandbox(accountId, { next_refresh: 'fail', refresh_quota_seconds: 0 });
      await saveSnapshot(await requestRefresh(accountId, ['balance'], `florin-seed-${accountId}`));
      await settled(userId, accountId);
  }
}

function must<Value>(result: Outcome<Value, string>): Value {
  if (!result.ok) throw new Error(`Seeding stopped: ${result.code}`);
  return result.value;
}
