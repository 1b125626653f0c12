import 'server-only';
import { env } from '@/lib/env/server';
import type { DemoPerson } from '@/lib/domain/demo-person';
import type { Credentials } from './sign-in';

/** Whom the sign-in page offers by one click. Empty except in the demo: lib/env refuses them elsewhere. */
export const listDemoPeople = (): DemoPerson[] =>
  env().DEMO_SIGN_INS.map(({ name, email, role, shows }) => ({ name, email, role, shows }));

export function findDemoCredentials(email: string): Credentials | null {
  const person = env().DEMO_SIGN_INS.find((candidate) => candidate.email === email);
  return person ? { email: person.email, password: person.password } : null;
}
