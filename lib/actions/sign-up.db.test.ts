import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { aMember, fromNetwork, PASSWORD } from '@/lib/auth/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { NOTHING_TYPED } from '@/lib/domain/form-state';
import { formOf } from './action-fixture';
import { signUp } from './sign-up';

// There is no request here: Next's own reader of headers gets one.
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(fromNetwork));

const aForm = (change: Record<string, string> = {}) => ({
  name: 'Eve Moss',
  email: `${randomUUID()}@example.com`,
  password: PASSWORD,
  timeZone: 'Europe/Paris',
  ...change,
});

/** Where the action led; it leaves by throwing Next's redirect. */
const ledTo = async (fields: Record<string, string>): Promise<string> => {
  const error: unknown = await signUp(NOTHING_TYPED, formOf(fields)).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Error && 'digest' in error ? (String(error.digest).split(';')[2] ?? '') : 'nowhere';
};

const personOf = (email: string) => prisma().user.findUnique({ where: { email } });

describe('signUp', () => {
  it('makes a customer in their own time zone and leads to the overview', async () => {
    const form = aForm();
    expect(await ledTo(form)).toBe('/overview');
    expect(await personOf(form.email)).toMatchObject({ name: 'Eve Moss', role: 'customer', timeZone: 'Europe/Paris' });
  });

  it('makes a customer whatever else is posted', async () => {
    const form = aForm({
      role: 'support',
      id: 'chosen-id',
      emailVerified: 'true',
      image: 'https://evil.example/x.png',
      createdAt: '1970-01-01',
      'user.role': 'support',
      __proto__: 'support',
      next: '/support',
    });
    expect(await ledTo(form)).toBe('/overview');
    const person = await personOf(form.email);
    expect(person).toMatchObject({ role: 'customer', emailVerified: false, image: null });
    expect(person?.id).not.toBe('chosen-id');
  });

  it('makes one person when the button is pressed twice', async () => {
    const form = aForm();
    expect(await Promise.all([ledTo(form), ledTo(form)])).toEqual(['/overview', '/overview']);
    expect(await prisma().authAccount.count({ where: { user: { email: form.email } } })).toBe(1);
  });

  it('leads to no other site', async () => {
    expect(await ledTo(aForm({ next: '//evil.example' }))).toBe('/overview');
    expect(await ledTo(aForm({ next: '/accounts/fca_1' }))).toBe('/accounts/fca_1');
  });

  it('takes a zone nobody has for the usual one', async () => {
    const form = aForm({ timeZone: 'Mars/Olympus' });
    await ledTo(form);
    expect(await personOf(form.email)).toMatchObject({ timeZone: 'America/New_York' });
  });

  it('says what is wrong with each field and gives back what was typed, but never the password', async () => {
    const form = { name: ' ', email: 'eve@', password: 'short' };
    const state = await signUp(NOTHING_TYPED, formOf(form));
    expect(state.faults).toEqual({
      name: 'Enter your name.',
      email: 'Enter an e-mail like name@example.com.',
      password: 'Use at least 12 characters.',
    });
    expect(state.values).toEqual({ name: ' ', email: 'eve@' });
  });

  it('does not touch the account of a taken e-mail', async () => {
    const ada = await aMember();
    const before = await prisma().authAccount.findMany({ where: { userId: ada.id } });
    const state = await signUp(
      NOTHING_TYPED,
      formOf(aForm({ email: ada.email.toUpperCase(), password: 'another good one' })),
    );
    expect(state.message).toMatch(/sign in instead/);
    expect(await personOf(ada.email)).toMatchObject({ id: ada.id, name: 'Ada Reyes' });
    expect(await prisma().authAccount.findMany({ where: { userId: ada.id } })).toEqual(before);
    expect(await prisma().authSession.count({ where: { userId: ada.id } })).toBe(0);
  });

  it.each([[{}], [{ name: 'a\u0000b' }], [{ name: 'x'.repeat(81) }], [{ email: `${'a'.repeat(250)}@example.com` }]])(
    'refuses odd input without a fault of ours: %o',
    async (change) => {
      const fields = Object.keys(change).length === 0 ? {} : aForm(change);
      expect(Object.keys((await signUp(NOTHING_TYPED, formOf(fields))).faults).length).toBeGreaterThan(0);
    },
  );
});
