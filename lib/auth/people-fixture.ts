import { randomInt, randomUUID } from 'node:crypto';
import { auth } from './auth';
import { createPerson } from './create-person';
import type { NewPerson } from './sign-up';
import type { Role } from '@/lib/domain/roles';

export const PASSWORD = 'correct horse battery';

/** For tests: someone who can sign in with `PASSWORD`. */
export async function aMember({ role = 'customer', ...given }: Partial<NewPerson> & { role?: Role } = {}) {
  const email = given.email ?? `${randomUUID()}@example.com`;
  const usual = { name: 'Ada Reyes', password: PASSWORD, timeZone: 'America/New_York', locale: 'en' } as const;
  const person = { ...usual, ...given, email, role };
  return { ...person, id: await createPerson(person) };
}

/** For tests: what their browser sends after signing in, and what Set-Cookie it was told. */
export async function browserOf({ email }: { email: string }) {
  const { headers } = await auth().api.signInEmail({ body: { email, password: PASSWORD }, returnHeaders: true });
  const setCookie = headers.get('set-cookie') ?? '';
  return { headers: new Headers({ cookie: setCookie.split(';')[0] ?? '' }), setCookie };
}

/** For tests: a request from a network of its own. */
export const fromNetwork = (address = `198.18.${randomInt(256)}.${randomInt(256)}`): Headers =>
  new Headers({ 'x-forwarded-for': address });
