import 'server-only';
import { appendOwnAudit } from '@/lib/data/audit';
import type { Answer } from './answer';
import { auth } from './auth';
import { checkOwnPassword } from './check-own-password';
import type { Viewer } from './viewer';

export interface PasswordChange {
  readonly current: string;
  /** Checked: lib/domain/password.ts. */
  readonly next: string;
  /** Ends every session of this person; the one that asked goes on under a new cookie, so that a copy of the old one is worth nothing. */
  readonly endOthers: boolean;
}

/** Gives whoever is signed in a new password for their present one. Wrong guesses count like failed sign-ins. */
export async function changePassword(
  viewer: Viewer,
  { current, next, endOthers }: PasswordChange,
  headers: Headers,
  now = new Date(),
): Promise<Answer<null, 'wrong'>> {
  const checked = await checkOwnPassword(viewer, current, headers, now);
  if (!checked.ok) return checked;
  await appendOwnAudit(viewer, 'own.change_password', { endOthers }, now);
  const body = { currentPassword: current, newPassword: next, revokeOtherSessions: endOthers };
  await auth().api.changePassword({ body, headers });
  return checked;
}
