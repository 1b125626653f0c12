import { auth } from '@/lib/auth/auth';
import { prisma } from '@/lib/data/prisma';
import { toUserId } from '@/lib/domain/ids';
import type { Env } from '@/lib/env/schema';

type SignIn = Env['DEMO_SIGN_INS'][number];

/** Signs a person up as the form would, unless they are there; then gives them their role, which no input can. */
export async function signUpSeeded({ name, email, password, role }: SignIn) {
  const found = await prisma().user.findUnique({ where: { email }, select: { id: true } });
  if (found) return { isNew: false, person: { id: toUserId(found.id), name, email } };
  await auth().api.signUpEmail({ body: { name, email, password } });
  const { id } = await prisma().user.update({
    where: { email },
    data: { role, emailVerified: true },
    select: { id: true },
  });
  return { isNew: true, person: { id: toUserId(id), name, email } };
}
