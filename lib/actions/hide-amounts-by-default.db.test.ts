import { beforeEach, expect, it, vi } from 'vitest';
import { amountsHiddenFrom } from '@/lib/privacy/amounts-hidden';
import { currentPerson } from '@/lib/auth/current-user';
import { aMember, browserOf } from '@/lib/auth/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { digestOf, formOf } from './action-fixture';
import { hideAmountsByDefault } from './hide-amounts-by-default';

let request = new Headers();
// There is no request here: Next's own reader of headers gets this one, and its cache holds nothing.
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

const choose = (fields: Record<string, string>) => hideAmountsByDefault({ saved: false }, formOf(fields));
const chosen = async (id: string) => (await prisma().user.findUniqueOrThrow({ where: { id } })).hidesAmounts;

beforeEach(() => {
  request = new Headers();
});

it('is refused to strangers, and is not there for staff', async () => {
  const other = await aMember();
  expect(await digestOf(choose({ hidden: 'on', userId: other.id }))).toContain('/sign-in');
  request = (await browserOf(await aMember({ role: 'support' }))).headers;
  expect(await digestOf(choose({ hidden: 'on', userId: other.id }))).toContain('404');
  expect(await chosen(other.id)).toBe(false);
});

it('hides amounts on every device on which their owner has not chosen, and on no other', async () => {
  const [other, member] = [await aMember(), await aMember()];
  const { headers } = await browserOf(member);
  const isHidden = async (choice?: string) => {
    request = new Headers(headers);
    if (choice) request.set('cookie', `${headers.get('cookie')}; florin-privacy=${choice}`);
    return amountsHiddenFrom(await currentPerson());
  };
  const everywhere = async () => [await isHidden(), await isHidden('on'), await isHidden('off')];
  expect(await everywhere()).toEqual([false, true, false]);
  expect(await choose({ hidden: 'on', id: other.id })).toEqual({ saved: true });
  expect(await everywhere()).toEqual([true, true, false]);
  expect(await chosen(other.id)).toBe(false);
  expect(await choose({})).toEqual({ saved: true });
  expect(await everywhere()).toEqual([false, true, false]);
});
