import type { OwnerView } from './views';

const HIDDEN = '•••';

/**
 * An owner as shown before "Reveal": initials, the mail's domain, the phone's last four digits, street and town without numbers. Runs of
 * dots have a fixed length, so that they do not tell how long the hidden part is. Null stays null: nothing was provided.
 */
export function maskOwner({ id, name, email, phone, address }: OwnerView): OwnerView {
  return {
    id,
    name: maskName(name),
    email: email === null ? null : maskEmail(email),
    phone: phone === null ? null : maskPhone(phone),
    address: address === null ? null : maskAddress(address),
  };
}

/** "A••• R••••": the first letter of the first and of the last word, and nothing of those between. */
export function maskName(name: string): string {
  const words = name.split(/[\s,]+/u).filter((word) => /\p{L}/u.test(word));
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.match(/\p{L}\p{M}*/u)?.[0],
  );
  const [first, last] = initials;
  if (!first) return HIDDEN;
  return last ? `${first}${HIDDEN} ${last}${HIDDEN}•` : `${first}${HIDDEN}`;
}

/** "a•••@example.com". */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const first = [...email][0];
  return at > 0 && first ? `${first}${HIDDEN}@${email.slice(at + 1)}` : HIDDEN;
}

/** "(•••) •••-0100". A number too short to hide behind its last four digits is hidden whole. */
export function maskPhone(phone: string): string {
  const digits = phone.match(/\p{Nd}/gu) ?? [];
  return digits.length >= 8 ? `(•••) •••-${digits.slice(-4).join('')}` : HIDDEN;
}

/** "••• Main St, Anytown": no number, and of the lines after the first only the one that can be a town. */
export function maskAddress(address: string): string {
  const lines = address
    .split(/[,\n\r]+/u)
    .map((line) => line.trim())
    .filter(Boolean);
  const street = maskStreet(lines[0] ?? '');
  const town = lines.slice(1).find((line) => !hasNumber(line) && !NOT_A_TOWN.test(line));
  return town ? `${street}, ${town}` : street;
}

/** A flat, a person to deliver to, or a state's two letters. */
const NOT_A_TOWN = /^(?:.{0,2}$|(?:apt|apartment|unit|suite|ste|flat|floor|room|c\/o|care of|attn)\b)/iu;

const hasNumber = (text: string) => /\p{N}/u.test(text);

/** A street without a number is a house's name or a single dwelling: as telling as a number, so hidden whole. */
function maskStreet(line: string): string {
  if (!hasNumber(line)) return HIDDEN;
  const words = line.split(/\s+/u).map((word) => (hasNumber(word) ? HIDDEN : word));
  return words.filter((word, index) => word !== HIDDEN || words[index - 1] !== HIDDEN).join(' ');
}
