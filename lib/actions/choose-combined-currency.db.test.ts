import { beforeEach, expect, it, vi } from 'vitest';
import { aMember, browserOf } from '@/lib/auth/people-fixture';
import { saveRates } from '@/lib/data/exchange-rates';
import { prisma } from '@/lib/data/prisma';
import { digestOf, formOf } from './action-fixture';
import { chooseCombinedCurrency } from './choose-combined-currency';

let request = new Headers();
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

const choose = (fields: Record<string, string>) =>
  chooseCombinedCurrency({ message: null, faults: {}, values: {}, saved: false }, formOf(fields));
const chosen = async (id: string) => (await prisma().user.findUniqueOrThrow({ where: { id } })).combinedCurrency;

beforeEach(async () => {
  request = new Headers();
  // Yesterday, so that it is not after today anywhere.
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await saveRates({ source: 'A Bank', rates: [{ day, currency: 'USD', perEuro: '1.2' }] }, new Date());
});

it('is refused to strangers, and is not there for staff', async () => {
  const other = await aMember();
  expect(await digestOf(choose({ currency: 'USD', userId: other.id }))).toContain('/sign-in');
  request = (await browserOf(await aMember({ role: 'support' }))).headers;
  expect(await digestOf(choose({ currency: 'USD', userId: other.id }))).toContain('404');
  expect(await chosen(other.id)).toBeNull();
});

it('takes a currency of the list for whoever is signed in, and says of any other that it is none, in their language', async () => {
  const member = await aMember({ locale: 'es' });
  request = (await browserOf(member)).headers;
  expect(await choose({ currency: 'USD' })).toMatchObject({ saved: true, faults: {} });
  expect(await choose({ currency: 'XXX' })).toMatchObject({
    saved: false,
    faults: { currency: 'Elige una moneda de la lista.' },
  });
  expect(await chosen(member.id)).toBe('USD');
  expect(await choose({ currency: '' })).toMatchObject({ saved: true });
  expect(await chosen(member.id)).toBeNull();
});
