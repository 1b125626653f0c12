import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aMember, browserOf } from '@/lib/auth/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { NOTHING_TYPED } from '@/lib/domain/form-state';
import { digestOf, formOf } from './action-fixture';
import { changeLanguage } from './change-language';

let request = new Headers();
// There is no request here: Next's own reader of headers gets this one, and its cache holds nothing.
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

const change = (fields: Record<string, string>) => changeLanguage({ ...NOTHING_TYPED, saved: false }, formOf(fields));
const stored = (id: string) => prisma().user.findUniqueOrThrow({ where: { id } });

async function signIn(role: 'customer' | 'support') {
  const member = await aMember({ role });
  request = (await browserOf(member)).headers;
  return member;
}

beforeEach(() => {
  request = new Headers();
});

describe('a language', () => {
  it.each(['customer', 'support'] as const)('is chosen by %s for themselves, and nothing else is', async (role) => {
    const [other, member] = [await aMember(), await signIn(role)];
    const before = await stored(member.id);
    expect(await change({ locale: 'es', id: other.id, role: 'support', name: 'Eve' })).toMatchObject({ saved: true });
    expect(await stored(member.id)).toEqual({ ...before, locale: 'es', updatedAt: expect.any(Date) });
    expect(await stored(other.id)).toMatchObject({ locale: 'en' });
  });

  it('that is none of ours changes nothing, and is told in the language there was', async () => {
    const { id } = await signIn('support');
    for (const locale of ['xx', '', 'ES'])
      expect(await change({ locale })).toMatchObject({
        saved: false,
        faults: { locale: 'Choose a language from the list.' },
      });
    expect(await stored(id)).toMatchObject({ locale: 'en' });
  });

  it('is not chosen by strangers: they are led to sign-in', async () => {
    expect(await digestOf(change({ locale: 'es' }))).toMatch(/^NEXT_REDIRECT;.*\/sign-in/);
  });
});
