import 'server-only';
import { unseal } from '@/lib/crypto/seal';
import type { UserId } from '@/lib/domain/ids';
import { prisma } from './prisma';
import { ownerSubject } from './snapshot-row';

/** So many rows are in memory at a time, however many there are. */
const PAGE = 1_000;

/** One kind of what is held about a person, as it is stored: amounts in minor units, times in UTC. */
export interface Part {
  readonly name: string;
  readonly rows: () => AsyncGenerator<unknown>;
}

/** All that is held about one person and is theirs, part by part. Read when it is asked for, a page at a time. */
export function readEverything(userId: UserId): Part[] {
  const ofTheirs = { linkedAccount: { accountHolder: { userId } } };
  const db = prisma();
  return [
    part('profile', () =>
      db.user.findMany({
        where: { id: userId },
        select: {
          id: true,
          name: true,
          email: true,
          timeZone: true,
          locale: true,
          combinedCurrency: true,
          hidesAmounts: true,
          twoFactorEnabled: true,
          createdAt: true,
        },
      }),
    ),
    part('signIns', () =>
      db.authSession.findMany({ where: { userId }, select: { createdAt: true, expiresAt: true, userAgent: true } }),
    ),
    part('passkeys', () =>
      db.passkey.findMany({ where: { userId }, select: { name: true, createdAt: true, lastUsedAt: true } }),
    ),
    part('accounts', () => db.linkedAccount.findMany({ where: { accountHolder: { userId } }, orderBy: { id: 'asc' } })),
    paged('observations', (cursor: bigint | undefined) =>
      db.balanceObservation.findMany({
        where: ofTheirs,
        orderBy: { id: 'asc' },
        take: PAGE,
        ...(cursor !== undefined && { cursor: { id: cursor }, skip: 1 }),
      }),
    ),
    { name: 'owners', rows: () => readOwners(userId) },
    paged('transactions', (cursor: string | undefined) =>
      db.transaction.findMany({
        where: ofTheirs,
        orderBy: { id: 'asc' },
        take: PAGE,
        ...(cursor !== undefined && { cursor: { id: cursor }, skip: 1 }),
      }),
    ),
    part('consents', () => db.consent.findMany({ where: { userId }, orderBy: { givenAt: 'asc' } })),
    part('sameAccounts', () =>
      db.accountMatch.findMany({ where: { older: { accountHolder: { userId } } }, orderBy: { decidedAt: 'asc' } }),
    ),
    paged('alerts', (cursor: string | undefined) =>
      db.alert.findMany({
        where: { userId },
        orderBy: { id: 'asc' },
        take: PAGE,
        ...(cursor !== undefined && { cursor: { id: cursor }, skip: 1 }),
      }),
    ),
    part('alertChoices', () => db.alertChoices.findMany({ where: { userId } })),
    part('balanceLimits', () => db.balanceLimit.findMany({ where: ofTheirs })),
    paged('activity', (cursor: string | undefined) => readActivity(userId, cursor)),
    part('record', () =>
      db.auditEntry.findMany({
        where: { subjectId: userId },
        orderBy: { id: 'asc' },
        select: { at: true, actorRole: true, action: true, details: true },
      }),
    ),
  ];
}

function part(name: string, read: () => Promise<readonly unknown[]>): Part {
  return {
    name,
    async *rows() {
      yield* await read();
    },
  };
}

function paged<Id>(name: string, read: (cursor: Id | undefined) => Promise<{ readonly id: Id }[]>): Part {
  async function* rows() {
    let page = await read(undefined);
    while (page.length > 0) {
      yield* page;
      page = page.length < PAGE ? [] : await read(page.at(-1)?.id);
    }
  }
  return { name, rows };
}

/** Every name a bank has had on an account, in the clear: it is this person's own. */
async function* readOwners(userId: UserId) {
  const ownerships = await prisma().ownership.findMany({
    where: { linkedAccount: { accountHolder: { userId } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { linkedAccountId: true, observedAt: true, owners: { orderBy: { position: 'asc' } } },
  });
  for (const { linkedAccountId, observedAt, owners } of ownerships)
    for (const { id, sealed } of owners)
      yield { linkedAccountId, observedAt, owner: await unseal(sealed, ownerSubject(id)) };
}

/** What Stripe told of a person's accounts, without the messages themselves. */
async function readActivity(userId: UserId, cursor: string | undefined) {
  const accounts = await prisma().linkedAccount.findMany({
    where: { accountHolder: { userId } },
    select: { id: true },
  });
  return prisma().webhookEvent.findMany({
    where: { objectId: { in: accounts.map(({ id }) => id) }, status: 'applied' },
    orderBy: { id: 'asc' },
    take: PAGE,
    ...(cursor !== undefined && { cursor: { id: cursor }, skip: 1 }),
    select: { id: true, type: true, objectId: true, createdAt: true, receivedAt: true },
  });
}
