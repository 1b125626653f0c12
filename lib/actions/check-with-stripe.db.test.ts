import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aMember, browserOf } from '@/lib/auth/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { linkInModal, someone } from '@/lib/use-cases/sandbox-fixture';
import { checkWithStripe } from './check-with-stripe';

let request = new Headers();
// There is no request here: Next's own reader of headers gets this one.
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));

beforeEach(() => {
  request = new Headers();
});

const signedIn = async (role: 'customer' | 'support') => {
  request = (await browserOf(await aMember({ role }))).headers;
};

/** Where the action leads, or what it answers instead. */
async function answerTo(customer: string): Promise<string> {
  const form = new FormData();
  form.set('customer', customer);
  const error: unknown = await checkWithStripe(form).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Error && 'digest' in error ? String(error.digest) : String(error);
}

async function someoneUnheardOf() {
  const person = await someone();
  await linkInModal(person, 'Sandbar Credit Union', ['Everyday Checking', 'Rainy Day Savings']);
  return person;
}

const accountsOf = (userId: string) => prisma().linkedAccount.count({ where: { accountHolder: { userId } } });
const onRecord = (subjectId: string) =>
  prisma().auditEntry.count({ where: { action: 'support.check_with_stripe', subjectId } });

describe('a check with Stripe', () => {
  it('brings what webhooks missed, and is on the record', async () => {
    await signedIn('support');
    const { id } = await someoneUnheardOf();
    expect(await answerTo(id)).toContain(`/support/customers/${id}?checked=2`);
    expect([await accountsOf(id), await onRecord(id)]).toEqual([2, 1]);
  });

  it('is not there for customers, and not for strangers', async () => {
    const { id } = await someoneUnheardOf();
    expect(await answerTo(id)).toContain('/sign-in');
    await signedIn('customer');
    expect(await answerTo(id)).toBe('NEXT_HTTP_ERROR_FALLBACK;404');
    expect([await accountsOf(id), await onRecord(id)]).toEqual([0, 0]);
  });

  it('of nobody, or of nonsense, reads nothing', async () => {
    await signedIn('support');
    expect(await answerTo('nobody')).toContain('checked=not_found');
    expect(await answerTo('../../x')).toMatch(/;\/support;/);
  });
});
