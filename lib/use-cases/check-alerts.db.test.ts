import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveAlertSettings } from '@/lib/data/alert-choices';
import { countUnreadAlerts, listAlerts, saveAlertsRead } from '@/lib/data/alerts';
import { listBalanceLimits, saveBalanceLimits } from '@/lib/data/balance-limits';
import { takeDueEffects } from '@/lib/data/outbox';
import { prisma } from '@/lib/data/prisma';
import { channelsOf, DEFAULT_ALERT_SETTINGS } from '@/lib/domain/alert-settings';
import { usd } from '@/lib/domain/snapshot-fixture';
import { env } from '@/lib/env/server';
import { wordsIn } from '@/lib/words/words-in';
import { ago, checkAll, days, mails, now, someoneWatching } from './alert-fixture';
import { carryOutDueEffects } from './carry-out-effect';
import { checkAlerts, sweepAlerts } from './check-alerts';

beforeEach(async () => {
  await prisma().alertCheck.deleteMany();
  await prisma().outboxEffect.deleteMany();
});

describe('an alert', () => {
  it('follows from the commit that changed the account, once, in the inbox and by one e-mail', async () => {
    const { userId, accountId, learn, told } = await someoneWatching();
    await saveBalanceLimits(userId, new Map([[accountId, { currency: 'USD', amount: 10_000 }]]));
    await checkAll();
    expect(await told()).toEqual([]);
    const low = { balance: usd(ago(5), 4_210) };
    for (let time = 0; time < 3; time++) await learn(low);
    await Promise.all([1, 2, 3, 4].map(() => checkAll()));
    expect(await told()).toEqual(['low_balance']);
    expect(await countUnreadAlerts(userId)).toBe(1);
    const before = await mails();
    while ((await carryOutDueEffects(10)) > 0);
    const [added] = (await mails()).filter((name) => !before.includes(name));
    const mail = await readFile(join(env().DATA_DIR, 'mail', added ?? ''), 'utf8');
    expect(mail).toContain('has fallen below the limit');
    expect(mail).not.toMatch(/42\.10|\b4210\b|100\.00/);
    await learn({ balance: usd(ago(4), 4_000) });
    await checkAll();
    expect(await carryOutDueEffects(10)).toBe(0);
  });

  it('tells a connection that is lost, one that ends, updates that fail and a balance that has grown old', async () => {
    const { learn, told } = await someoneWatching();
    await learn({ expectedDeactivationAt: ago(-days(13)) });
    await checkAll();
    for (const attempt of [50, 40, 30]) {
      await learn({ balanceRefresh: { status: 'failed', lastAttemptedAt: ago(attempt), nextAvailableAt: null } });
      await checkAll();
    }
    await learn({ status: 'inactive' });
    await checkAll();
    expect(await told()).toEqual(['broken', 'refresh_failing', 'expiring']);
  });

  it('also comes of time alone, when nothing is heard of an account', async () => {
    const { told } = await someoneWatching();
    await checkAll();
    const later = new Date(now.getTime() + days(9) * 1000);
    for (let time = 0; time < 3; time++) {
      await sweepAlerts(later);
      await checkAll(later);
    }
    expect(await told()).toEqual(['stale']);
  });

  it('of an end of access comes of time alone, at thirty days, fourteen and seven, once each', async () => {
    const { learn, told } = await someoneWatching();
    await learn({ expectedDeactivationAt: ago(-days(45)), balance: null });
    await checkAll();
    for (const left of [31, 30, 29, 14, 13, 7, 6, 0]) {
      const at = new Date(now.getTime() + days(45 - left) * 1000 + 1);
      await prisma().linkedAccount.updateMany({ data: { balanceAsOf: at } });
      await prisma().alertCheck.deleteMany();
      await sweepAlerts(at);
      await checkAll(at);
    }
    expect(await told()).toEqual(['expiring', 'expiring', 'expiring']);
  });

  it('is not told of a link that a newer one goes on from: the newer one tells of the account', async () => {
    const { accountId, learn, told } = await someoneWatching();
    const { accountId: newerId } = await someoneWatching();
    const pair = { olderId: accountId, newerId, standing: accountId, continuedId: accountId, takesUpId: newerId };
    await prisma().accountMatch.create({ data: { ...pair, verdict: 'same', decidedAt: now } });
    await learn({ status: 'inactive' });
    await checkAll();
    expect(await told()).toEqual([]);
    await prisma().accountMatch.deleteMany({ where: { continuedId: accountId } });
    await learn({ status: 'inactive', balance: usd(ago(1), 1) });
    await checkAll();
    expect(await told()).toEqual(['broken']);
  });

  it('of a limit set below which the balance is already comes at once; one taken away is silent', async () => {
    const { userId, accountId, told } = await someoneWatching();
    await checkAll();
    await saveBalanceLimits(userId, new Map([[accountId, { currency: 'USD', amount: 60_000 }]]));
    await checkAll();
    expect(await told()).toEqual(['low_balance']);
    await saveBalanceLimits(userId, new Map([[accountId, null]]));
    expect(await listBalanceLimits(userId)).toEqual(new Map());
  });

  it('is not lost when the look at it fails', async () => {
    const { accountId, learn, told } = await someoneWatching();
    await checkAll();
    await prisma().$executeRaw`ALTER TABLE alerts ADD CONSTRAINT broken CHECK (fact_key IS NULL) NOT VALID`;
    await learn({ status: 'inactive' });
    await expect(checkAlerts()).rejects.toThrow();
    await prisma().$executeRaw`ALTER TABLE alerts DROP CONSTRAINT broken`;
    expect(await prisma().alertCheck.count({ where: { linkedAccountId: accountId } })).toBeGreaterThan(0);
    await checkAll();
    expect(await told()).toEqual(['broken']);
  });

  it('comes with its e-mail and with what is remembered, or not at all', async () => {
    const { learn, told } = await someoneWatching();
    await checkAll();
    await prisma()
      .$executeRaw`ALTER TABLE alert_memories ADD CONSTRAINT broken CHECK (linked_account_id IS NULL) NOT VALID`;
    await learn({ status: 'inactive' });
    await expect(checkAlerts()).rejects.toThrow();
    await prisma().$executeRaw`ALTER TABLE alert_memories DROP CONSTRAINT broken`;
    expect([await told(), await prisma().outboxEffect.count()]).toEqual([[], 0]);
    await checkAll();
    expect([await told(), await prisma().outboxEffect.count()]).toEqual([['broken'], 1]);
  });

  it('that keeps failing holds up nobody', async () => {
    const [stuck, other] = [await someoneWatching(), await someoneWatching()];
    await checkAll();
    await prisma().$executeRaw`ALTER TABLE alerts ADD CONSTRAINT broken CHECK (fact_key NOT LIKE 'broken:%') NOT VALID`;
    await stuck.learn({ status: 'inactive' });
    await other.learn({ expectedDeactivationAt: ago(-days(5)) });
    await expect(checkAlerts()).rejects.toThrow();
    expect(await checkAlerts()).toBe(1);
    expect(await other.told()).toEqual(['expiring']);
    await prisma().$executeRaw`ALTER TABLE alerts DROP CONSTRAINT broken`;
  });
});

describe('choices', () => {
  it('decide how each kind is told', async () => {
    const quietly = channelsOf((kind) => ({ inApp: kind !== 'broken', email: kind === 'broken' }));
    const { userId, learn, told } = await someoneWatching({ channels: quietly, quiet: null });
    await learn({ expectedDeactivationAt: ago(-days(5)) });
    await checkAll();
    await learn({ status: 'inactive' });
    await checkAll();
    expect(await told()).toEqual(['expiring']);
    expect(await countUnreadAlerts(userId)).toBe(1);
    expect((await takeDueEffects(10)).map(({ kind }) => kind)).toEqual(['send_alert']);
  });

  it('keep e-mails back until the quiet hours are over, and the inbox not', async () => {
    const hour =
      Number(
        new Intl.DateTimeFormat('en', { hour: 'numeric', hour12: false, timeZone: 'America/New_York' }).format(now),
      ) % 24;
    const quiet = { from: hour, to: (hour + 2) % 24 };
    const { learn, told } = await someoneWatching({ ...DEFAULT_ALERT_SETTINGS, quiet });
    await learn({ status: 'inactive' });
    await checkAll();
    expect(await told()).toEqual(['broken']);
    expect(await takeDueEffects(10)).toEqual([]);
    const { nextAttemptAt } = await prisma().outboxEffect.findFirstOrThrow({ where: { kind: 'send_alert' } });
    expect(nextAttemptAt.getTime()).toBeGreaterThan(now.getTime());
    expect(nextAttemptAt.getTime()).toBeLessThanOrEqual(now.getTime() + 2 * 3_600_000);
  });

  it('made after an alert and before its e-mail are minded', async () => {
    const { userId, learn } = await someoneWatching();
    await learn({ status: 'inactive' });
    await checkAll();
    await saveAlertSettings(userId, { channels: channelsOf(() => ({ inApp: true, email: false })), quiet: null });
    const before = await mails();
    expect(await carryOutDueEffects(10)).toBe(1);
    expect(await mails()).toEqual(before);
  });
});

describe('somebody else’s', () => {
  it('alerts and limits can neither be seen nor changed', async () => {
    const [owner, thief] = [await someoneWatching(), await someoneWatching()];
    await owner.learn({ status: 'inactive' });
    await checkAll();
    const [alert] = await listAlerts(owner.userId, wordsIn('en'));
    await saveAlertsRead(thief.userId, [alert?.id ?? '']);
    await saveBalanceLimits(thief.userId, new Map([[owner.accountId, { currency: 'USD', amount: 1 }]]));
    expect(await listAlerts(thief.userId, wordsIn('en'))).toEqual([]);
    expect(await countUnreadAlerts(owner.userId)).toBe(1);
    expect(await listBalanceLimits(owner.userId)).toEqual(new Map());
  });
});
