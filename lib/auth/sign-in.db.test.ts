import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { findViewer } from './find-viewer';
import { aMember, browserOf, fromNetwork, PASSWORD } from './people-fixture';
import { signIn } from './sign-in';

const wrong = 'not the right one';
const sessionsOf = (userId: string) => prisma().authSession.count({ where: { userId } });

async function timed(attempt: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await attempt();
  return performance.now() - start;
}

describe('signIn', () => {
  it('lets in who has the password, however the e-mail is written', async () => {
    const ada = await aMember({ email: 'ada.in@example.com' });
    expect(await signIn({ email: 'ADA.In@Example.com', password: PASSWORD }, fromNetwork())).toEqual({
      ok: true,
      value: 'customer',
    });
    expect(await sessionsOf(ada.id)).toBe(1);
  });

  it('answers an unknown e-mail and a wrong password alike, after the same work', async () => {
    const known = await aMember();
    const attempt = (email: string) => signIn({ email, password: wrong }, fromNetwork());
    expect(await attempt('nobody@example.com')).toEqual(await attempt(known.email));

    const fastest = { known: Infinity, unknown: Infinity };
    for (let round = 0; round < 5; round++) {
      fastest.known = Math.min(fastest.known, await timed(() => attempt(known.email)));
      fastest.unknown = Math.min(fastest.unknown, await timed(() => attempt('nobody@example.com')));
    }
    expect(fastest.unknown / fastest.known).toBeGreaterThan(0.5);
    expect(fastest.unknown / fastest.known).toBeLessThan(2);
  });

  it('ends the session the browser had before', async () => {
    const ada = await aMember();
    const { headers } = await browserOf(ada);
    await signIn({ email: ada.email, password: PASSWORD }, headers);
    expect(await findViewer(headers)).toBeNull();
    expect(await sessionsOf(ada.id)).toBe(1);
  });

  it('keeps the session the browser had when the password is wrong', async () => {
    const ada = await aMember();
    const { headers } = await browserOf(ada);
    await signIn({ email: ada.email, password: wrong }, headers);
    expect(await findViewer(headers)).not.toBeNull();
  });

  it('gives the cookie to the server alone', async () => {
    const { setCookie } = await browserOf(await aMember());
    expect(setCookie).toMatch(/^florin-3000=/);
    expect(setCookie).toMatch(/HttpOnly/i);
    expect(setCookie).toMatch(/SameSite=Lax/i);
    expect(setCookie).not.toMatch(/Domain=/i);
  });
});
