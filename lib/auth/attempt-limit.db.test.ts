import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { attemptRefusal, excuseAttempt } from './attempt-limit';
import { aMember, fromNetwork, PASSWORD } from './people-fixture';
import { signIn } from './sign-in';
import { signUp } from './sign-up';

const START = new Date('2026-11-21T14:00:00Z');
const later = (minutes: number) => new Date(START.getTime() + minutes * 60_000);
const wrong = 'not the right one';
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('sign-in', () => {
  it('refuses the right password after ten wrong ones, from whatever network, until the window is over', async () => {
    const { email } = await aMember();
    for (const _ of times(10)) await signIn({ email, password: wrong }, fromNetwork(), START);
    expect(await signIn({ email, password: PASSWORD }, fromNetwork(), later(5))).toEqual({
      ok: false,
      code: 'too_many',
      until: later(15),
    });
    expect(await signIn({ email, password: PASSWORD }, fromNetwork(), later(15))).toMatchObject({ ok: true });
  });

  it('says the same of an e-mail nobody has', async () => {
    const attempt = () => signIn({ email: 'nobody.limited@example.com', password: wrong }, fromNetwork(), START);
    for (const _ of times(10)) expect(await attempt()).toMatchObject({ code: 'wrong' });
    expect(await attempt()).toMatchObject({ code: 'too_many' });
  });

  it('lets no more through when they come all at once', async () => {
    const { email } = await aMember();
    const answers = await Promise.all(times(30).map(() => signIn({ email, password: wrong }, fromNetwork(), START)));
    expect(answers.filter((answer) => !answer.ok && answer.code === 'wrong')).toHaveLength(10);
  });

  it('starts from zero after the right password, so that nobody is locked out by a bad week', async () => {
    const { email } = await aMember();
    for (const _ of times(2)) {
      for (const _again of times(9)) await signIn({ email, password: wrong }, fromNetwork(), START);
      expect(await signIn({ email, password: PASSWORD }, fromNetwork(), START)).toMatchObject({ ok: true });
    }
  });
});

describe('attemptRefusal', () => {
  const attempt = (index: number, network: string) =>
    ({ kind: 'sign-in', account: `guess-${network}-${index}@example.com`, network }) as const;

  it('stops one network that tries many accounts, and nobody else', async () => {
    for (const index of times(100)) expect(await attemptRefusal(attempt(index, '203.0.113.7'), START)).toBeNull();
    expect(await attemptRefusal(attempt(100, '203.0.113.7'), START)).toEqual(later(15));
    expect(await attemptRefusal(attempt(101, '203.0.113.8'), START)).toBeNull();
  });

  it('does not count what was no failure', async () => {
    for (const index of times(150)) {
      const one = attempt(index, '203.0.113.9');
      expect(await attemptRefusal(one, START)).toBeNull();
      await excuseAttempt(one);
    }
  });

  it('keeps no e-mail and no address in the table', async () => {
    await attemptRefusal({ kind: 'sign-in', account: 'canary@example.com', network: '198.51.100.99' }, START);
    const keys = JSON.stringify(await prisma().rateLimit.findMany({ select: { id: true, key: true } }));
    expect(keys).not.toMatch(/canary|198\.51|203\.0/);
  });
});

describe('sign-up', () => {
  it('stops one network that makes accounts without end', async () => {
    const network = '192.0.2.44';
    for (const index of times(100))
      await attemptRefusal({ kind: 'sign-up', account: `bulk-${index}@example.com`, network }, START);
    const person = {
      name: 'Bulk',
      email: 'bulk-last@example.com',
      password: PASSWORD,
      timeZone: 'UTC',
      locale: 'en' as const,
    };
    expect(await signUp(person, fromNetwork(network), START)).toMatchObject({ ok: false, code: 'too_many' });
    expect(await prisma().user.count({ where: { email: person.email } })).toBe(0);
  });
});
