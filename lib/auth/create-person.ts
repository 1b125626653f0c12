import 'server-only';
import { toUserId, type UserId } from '@/lib/domain/ids';
import type { Role } from '@/lib/domain/roles';
import { auth } from './auth';
import type { NewPerson } from './sign-up';

/** Makes a person of any role, for the seed and for tests: nothing a browser can reach calls it. Throws when the e-mail is taken. */
export async function createPerson({ password, ...person }: NewPerson & { readonly role: Role }): Promise<UserId> {
  const context = await auth().$context;
  const hash = await context.password.hash(password);
  const fields = { ...person, email: person.email.toLowerCase(), emailVerified: false };
  const user = await context.internalAdapter.createUser(fields, { method: 'email-password' });
  await context.internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: hash,
  });
  return toUserId(user.id);
}
