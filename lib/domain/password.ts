/** Length protects more than any rule about digits and signs (NIST SP 800-63B §3.1.1). */
export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 128;

const MIN_DIFFERENT = 5;

/** Why a password cannot be taken, as a sentence, or null when it can. `own` is what an attacker tries first: name and e-mail. */
export function passwordFault(password: string, own: readonly string[]): string | null {
  const length = [...password].length;
  if (length < MIN_PASSWORD_LENGTH) return `Use at least ${MIN_PASSWORD_LENGTH} characters.`;
  if (password.length > MAX_PASSWORD_LENGTH) return `Use at most ${MAX_PASSWORD_LENGTH} characters.`;
  if (new Set(password).size < MIN_DIFFERENT) return 'Use more different characters.';
  const folded = password.toLowerCase();
  if (own.some((text) => text.length >= 4 && folded.startsWith(text.toLowerCase())))
    return 'Choose one that does not start with your name or e-mail.';
  return null;
}
