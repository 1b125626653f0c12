import { describe, expect, it, vi } from 'vitest';
import { aMember, fromNetwork, PASSWORD } from '@/lib/auth/people-fixture';
import { NOTHING_TYPED } from '@/lib/domain/form-state';
import { digestOf, formOf } from './action-fixture';
import { signIn } from './sign-in';
import { signInDemoPerson } from './sign-in-demo-person';

vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(fromNetwork));

async function ledTo(action: Promise<unknown>): Promise<string> {
  const digest = await digestOf(action);
  return digest === null ? 'nowhere' : (digest.split(';')[2] ?? '');
}

describe('signIn', () => {
  it('leads each role to its own start, and on to the page asked for', async () => {
    const [ada, sam] = [await aMember(), await aMember({ role: 'support' })];
    const attempt = (email: string, next = '') =>
      ledTo(signIn(NOTHING_TYPED, formOf({ email, password: PASSWORD, next })));
    expect(await attempt(ada.email)).toBe('/overview');
    expect(await attempt(ada.email, '/accounts/fca_1')).toBe('/accounts/fca_1');
    expect(await attempt(ada.email, 'https://evil.example')).toBe('/overview');
    expect(await attempt(ada.email, '/support')).toBe('/overview');
    expect(await attempt(sam.email)).toBe('/support');
    expect(await attempt(sam.email, '/overview')).toBe('/support');
  });

  it('gives back the e-mail that was typed, never the password', async () => {
    const { email } = await aMember();
    const state = await signIn(NOTHING_TYPED, formOf({ email, password: 'wrong-secret-canary' }));
    expect(state).toEqual({ message: 'That e-mail and password do not match.', faults: {}, values: { email } });
  });

  it('answers an empty form, a repeated field and a file in words', async () => {
    const empty = { email: 'Enter your e-mail.', password: 'Enter your password.' };
    expect((await signIn(NOTHING_TYPED, new FormData())).faults).toEqual(empty);
    const odd = new FormData();
    odd.append('email', 'a@example.com');
    odd.append('email', 'b@example.com');
    odd.append('password', new File(['x'], 'x.txt'));
    expect((await signIn(NOTHING_TYPED, odd)).faults).toEqual(empty);
  });
});

describe('signInDemoPerson', () => {
  it('knows nobody outside the demo, not even people who exist', async () => {
    const { email } = await aMember();
    expect(await ledTo(signInDemoPerson(formOf({ email })))).toBe('/sign-in?demo=failed');
  });
});
