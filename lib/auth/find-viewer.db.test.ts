import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { endSession } from './end-session';
import { findViewer } from './find-viewer';
import { aMember, browserOf } from './people-fixture';

const HOUR_MS = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS);

describe('findViewer', () => {
  it('knows who is asking, and hands on nothing else of them', async () => {
    const { id, email } = await aMember({ timeZone: 'Asia/Tokyo', locale: 'es' });
    const { headers } = await browserOf({ email });
    expect(await findViewer(headers)).toEqual({
      id,
      email,
      name: 'Ada Reyes',
      role: 'customer',
      timeZone: 'Asia/Tokyo',
      combinedCurrency: null,
      hidesAmounts: false,
      locale: 'es',
      deletionRequestedAt: null,
      twoFactorEnabled: false,
    });
  });

  it('knows nobody without a cookie, with a made-up one, and with one whose signature was changed', async () => {
    const { headers } = await browserOf(await aMember());
    const cookie = headers.get('cookie') ?? '';
    expect(await findViewer(new Headers())).toBeNull();
    expect(await findViewer(new Headers({ cookie: 'florin-3000=made.up' }))).toBeNull();
    const token = cookie.slice(0, cookie.indexOf('.'));
    expect(await findViewer(new Headers({ cookie: token }))).toBeNull();
    expect(await findViewer(new Headers({ cookie: `${cookie.slice(0, -6)}AAAAA%3D` }))).toBeNull();
  });

  it('sees a role taken away at once', async () => {
    const sam = await aMember({ role: 'support' });
    const { headers } = await browserOf(sam);
    expect(await findViewer(headers)).toMatchObject({ role: 'support' });
    await prisma().user.update({ where: { id: sam.id }, data: { role: 'customer' } });
    expect(await findViewer(headers)).toMatchObject({ role: 'customer' });
  });

  it('ends a session for good: a copy of its cookie opens nothing', async () => {
    const { headers } = await browserOf(await aMember());
    await endSession(headers);
    expect(await findViewer(headers)).toBeNull();
  });

  it('ends with the person', async () => {
    const ada = await aMember();
    const { headers } = await browserOf(ada);
    await prisma().user.delete({ where: { id: ada.id } });
    expect(await findViewer(headers)).toBeNull();
  });

  it('ends twelve hours after signing in, whatever was done meanwhile', async () => {
    const ada = await aMember();
    const { headers } = await browserOf(ada);
    const { expiresAt } = await prisma().authSession.findFirstOrThrow({ where: { userId: ada.id } });
    expect(Math.abs(expiresAt.getTime() - inHours(12).getTime())).toBeLessThan(60_000);
    await prisma().authSession.updateMany({ where: { userId: ada.id }, data: { expiresAt: inHours(-1) } });
    expect(await findViewer(headers)).toBeNull();
  });

  it('ends after eight hours for staff', async () => {
    const { headers } = await browserOf(await aMember({ role: 'support' }));
    expect(await findViewer(headers, inHours(7.9))).not.toBeNull();
    expect(await findViewer(headers, inHours(8.1))).toBeNull();
  });
});
