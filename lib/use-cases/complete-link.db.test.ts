import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listLinkedAccounts } from '@/lib/data/find-account';
import { findOwnership } from '@/lib/data/find-ownership';
import { prisma } from '@/lib/data/prisma';
import { disclosureVersion } from '@/lib/domain/link-disclosure';
import { completeLink } from './complete-link';
import { openLink } from './open-link';
import { linkInModal, settle, someone } from './sandbox-fixture';

describe('a link', () => {
  it('brings every account of the session, with its first balance and every owner', async () => {
    const person = await someone();
    const sessionId = await linkInModal(person, 'Ownership Accounts', ['Joint Owners', 'Single Owner']);
    const result = await completeLink(person.id, sessionId);
    const accountIds = result.ok ? result.value.accountIds : [];
    expect(accountIds).toHaveLength(2);
    for (const accountId of accountIds) await settle(accountId);
    const accounts = await listLinkedAccounts(person.id);
    expect(accounts.map(({ balance }) => typeof balance?.amounts[0]?.current)).toEqual(['number', 'number']);
    const owners = await Promise.all(accountIds.map(async (id) => (await findOwnership(person.id, id))?.owners.length));
    expect(owners.toSorted()).toEqual([1, 2]);
  });

  it('brings more accounts than one page of a list holds', async () => {
    const person = await someone();
    const sessionId = await linkInModal(person, 'Test (Non-OAuth)', 'all');
    const result = await completeLink(person.id, sessionId);
    expect(result.ok && result.value.accountIds).toHaveLength(10);
  });

  it('that was cancelled is a normal result: nothing', async () => {
    const person = await someone();
    const opened = await openLink(person, randomUUID());
    const sessionId = opened.ok ? opened.value.sessionId : '';
    expect(await completeLink(person.id, sessionId)).toEqual({ ok: true, value: { accountIds: [], lookalikes: 0 } });
  });

  it('completed twice changes nothing', async () => {
    const person = await someone();
    const sessionId = await linkInModal(person, 'Test (Non-OAuth)', ['Success']);
    expect(await completeLink(person.id, sessionId)).toEqual(await completeLink(person.id, sessionId));
    expect(await listLinkedAccounts(person.id)).toHaveLength(1);
  });

  it('at a bank that is linked already brings the second login’s accounts too', async () => {
    const person = await someone();
    for (let login = 0; login < 2; login++) {
      await completeLink(person.id, await linkInModal(person, 'Test (Non-OAuth)', ['Success']));
    }
    expect(await listLinkedAccounts(person.id)).toHaveLength(2);
  });

  it('of someone else answers like one that does not exist, and brings nothing', async () => {
    const sessionId = await linkInModal(await someone(), 'Test (Non-OAuth)', ['Success']);
    const thief = await someone('Mallory');
    await openLink(thief, randomUUID());
    const stolen = await completeLink(thief.id, sessionId);
    expect(stolen).toEqual(await completeLink(thief.id, 'fcsess_doesnotexist'));
    expect(stolen).toMatchObject({ ok: false, code: 'not_found' });
    expect(await listLinkedAccounts(thief.id)).toEqual([]);
  });
});

describe('opening a link', () => {
  it('twice for one attempt opens one session and keeps one consent, with what was asked', async () => {
    const person = await someone();
    const attempt = randomUUID();
    const [first, second] = [await openLink(person, attempt), await openLink(person, attempt)];
    expect(first).toEqual(second);
    const consents = await prisma().consent.findMany({ where: { userId: person.id } });
    expect(consents.map(({ permissions }) => permissions)).toEqual([
      ['balances', 'ownership', 'transactions', 'payment_method'],
    ]);
  });

  it('keeps the language in which was read what is asked for', async () => {
    const person = { ...(await someone()), locale: 'es' as const };
    await openLink(person, randomUUID());
    const { wordingVersion } = await prisma().consent.findFirstOrThrow({ where: { userId: person.id } });
    expect(wordingVersion).toBe(disclosureVersion('es'));
  });

  it('in two tabs at once makes one customer', async () => {
    const person = await someone();
    await Promise.all([openLink(person, randomUUID()), openLink(person, randomUUID())]);
    expect(await prisma().accountHolder.count({ where: { userId: person.id } })).toBe(1);
  });

  it('keeps no client secret anywhere in the database', async () => {
    const opened = await openLink(await someone(), randomUUID());
    const secret = opened.ok ? opened.value.clientSecret : '';
    expect(secret).not.toBe('');
    const consents = await prisma().consent.findMany();
    expect(JSON.stringify(consents)).not.toContain(secret);
  });
});
