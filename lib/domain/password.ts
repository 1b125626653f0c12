/** Length protects more than any rule about digits and signs (NIST SP 800-63B §3.1.1). */
export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 128;

const MIN_DIFFERENT = 5;

export type PasswordFault = 'passwordTooShort' | 'passwordTooLong' | 'passwordUniform' | 'passwordOwn';

/** Why a password cannot be taken, or null when it can. `own` is what an attacker tries first: name and e-mail. */
export function passwordFault(password: string, own: readonly string[]): PasswordFault | null {
  const length = [...password].length;
  if (length < MIN_PASSWORD_LENGTH) return 'passwordTooShort';
  if (password.length > MAX_PASSWORD_LENGTH) return 'passwordTooLong';
  if (new Set(password).size < MIN_DIFFERENT) return 'passwordUniform';
  const folded = password.toLowerCase();
  if (own.some((text) => text.length >= 4 && folded.startsWith(text.toLowerCase()))) return 'passwordOwn';
  return null;
}
