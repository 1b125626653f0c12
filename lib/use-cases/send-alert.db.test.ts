import { beforeEach, describe, expect, it } from 'vitest';
import { takeDueEffects } from '@/lib/data/outbox';
import { prisma } from '@/lib/data/prisma';
import { checkAll, mails, now, someoneWatching } from './alert-fixture';
import { carryOutDueEffects, carryOutEffect } from './carry-out-effect';

beforeEach(async () => {
  await prisma().alertCheck.deleteMany();
  await prisma().outboxEffect.deleteMany();
});

describe('an e-mail', () => {
  it('is not sent a second time when a worker stops in the middle: it is parked with the reason', async () => {
    const { learn } = await someoneWatching();
    await learn({ status: 'inactive' });
    await checkAll();
    const [taken] = await takeDueEffects(1);
    await prisma().$executeRaw`UPDATE outbox_effects SET leased_until = now() - interval '1 second'`;
    const [again] = await takeDueEffects(1);
    const before = await mails();
    expect(again && (await carryOutEffect(again))).toBe('parked');
    expect(await mails()).toEqual(before);
    expect(await prisma().outboxEffect.findUnique({ where: { id: taken?.id ?? '' } })).toMatchObject({
      status: 'parked',
      lastError: expect.stringContaining('is not known'),
    });
  });

  it('to a person who has asked to be deleted is not sent', async () => {
    const { userId, learn } = await someoneWatching();
    await learn({ status: 'inactive' });
    await checkAll();
    await prisma().user.update({ where: { id: userId }, data: { deletionRequestedAt: now } });
    const before = await mails();
    expect(await carryOutDueEffects(10)).toBe(1);
    expect(await mails()).toEqual(before);
  });

  it('about a person who is gone is not sent', async () => {
    const { userId, learn } = await someoneWatching();
    await learn({ status: 'inactive' });
    await checkAll();
    await prisma().user.delete({ where: { id: userId } });
    const before = await mails();
    expect(await carryOutDueEffects(10)).toBe(1);
    expect(await mails()).toEqual(before);
  });
});
