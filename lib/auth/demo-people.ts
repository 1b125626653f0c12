import 'server-only';
import { env } from '@/lib/env/server';
import type { Role } from '@/lib/domain/roles';
import type { Credentials } from './sign-in';

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** Whom the sign-in page offers by one click. Empty except in the demo: lib/env refuses them elsewhere. Without passwords: these go to the browser. */
export const listDemoPeople = (): DemoPerson[] =>
  env().DEMO_SIGN_INS.map(({ name, email, role }) => ({ name, email, role }));

export function findDemoCredentials(email: string): Credentials | null {
  const person = env().DEMO_SIGN_INS.find((candidate) => candidate.email === email);
  return person ? { email: person.email, password: person.password } : null;
}
