import { areNicknames } from './nicknames';

export type NameMatchKind = 'match' | 'likely' | 'different' | 'not_provided';

type InOrder = 'nickname' | 'initial' | 'middle_initial' | 'no_middle';

/** Why two different names may be one person's; `turned` stands for another order of the names. */
export type Likeness = InOrder | `${InOrder}_turned` | 'turned';

export interface NameMatch {
  readonly kind: NameMatchKind;
  /** Why they are likely the same; null where the kind says it all. */
  readonly reason: Likeness | null;
}

/** How two words of a name stand to each other, from the same to a stranger. */
type Relation = 'same' | 'initial' | 'nickname' | 'other';

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd', 'esq']);

/** Letters that do not fall apart into a base letter and an accent. */
const FOLDED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/**
 * Compares one owner's name, as the bank has it, with the name on a profile. Words are compared whole, never as parts of each other:
 * "Ann" is not "Anna". A family name must be the same; a given name may be an initial or a short form. To be asked for every owner.
 */
export function matchName(ownerName: string, profileName: string): NameMatch {
  const [owner, profile] = [nameWords(ownerName), nameWords(profileName)];
  if (owner.length === 0 || profile.length === 0) return { kind: 'not_provided', reason: null };
  if (owner.join(' ') === profile.join(' ')) return { kind: 'match', reason: null };
  const reason = likeness(owner, profile);
  return reason ? { kind: 'likely', reason } : { kind: 'different', reason: null };
}

/** Why two different names may be one person's, or null. */
function likeness(left: readonly string[], right: readonly string[]): Likeness | null {
  if (left.length < 2 || right.length < 2) return null;
  if (left.length === right.length && left.toSorted().join(' ') === right.toSorted().join(' ')) return 'turned';
  return inOrder(left, right) ?? turnedRound(left, right) ?? turnedRound(right, left);
}

/** "Rivera Bob" for "Robert Rivera": family name first, and the given name differs too. With a word left over, which is the family's is a guess. */
function turnedRound([family = '', ...given]: readonly string[], right: readonly string[]): Likeness | null {
  if (given.length + 1 !== right.length) return null;
  const reason = inOrder([...given, family], right);
  return reason && `${reason}_turned`;
}

function inOrder(left: readonly string[], right: readonly string[]): InOrder | null {
  if (left.at(-1) !== right.at(-1)) return null;
  const given = relate(left[0] ?? '', right[0] ?? '');
  const [middle, otherMiddle] = [left.slice(1, -1), right.slice(1, -1)];
  if (given === 'other' || !agree(middle, otherMiddle)) return null;
  if (given === 'nickname') return 'nickname';
  if (given === 'initial') return 'initial';
  return middle.length === otherMiddle.length ? 'middle_initial' : 'no_middle';
}

/** Middle names may be left out or shortened; two that differ are two people's. */
function agree(left: readonly string[], right: readonly string[]): boolean {
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  return fewer.every((word) => more.some((other) => relate(word, other) !== 'other'));
}

function relate(left: string, right: string): Relation {
  if (left === right) return 'same';
  if (isInitialOf(left, right) || isInitialOf(right, left)) return 'initial';
  return areNicknames(left, right) ? 'nickname' : 'other';
}

const isInitialOf = (initial: string, word: string) => [...initial].length === 1 && word.startsWith(initial);

/** The words of a name in the order given name first, without case, accents, titles and punctuation. "RIVERA, Ana" is "ana rivera". */
function nameWords(name: string): string[] {
  const [family, ...others] = name.split(',').map(plainWords);
  const given = others.flat();
  const turned = given.some((word) => !SUFFIXES.has(word));
  const words = turned ? [...given, ...(family ?? [])] : (family ?? []);
  return words.filter((word, index) => (index === 0 ? !TITLES.has(word) : !SUFFIXES.has(word)));
}

function plainWords(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ßæœøłđðþı]/gu, (letter) => FOLDED[letter] ?? letter)
    .replace(/\p{M}|['’`.]/gu, '');
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
