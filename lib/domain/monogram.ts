// Words that say "a bank" and not which one: "Bank of the Lakes" is BL, and "Test Bank" stays TB because nothing else is left.
const SMALL_WORDS = new Set(['of', 'the', 'and', 'a', 'an', 'de', 'la', 'for']);

const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word);
const initial = (word: string) => [...word.replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '';

/** One or two capitals for a name: "Sandbar Credit Union" is SC, "Ally" is A. "?" for a name without letters. */
export function monogram(name: string): string {
  const words = name.split(/[\s\-/·&]+/u).filter(isWord);
  const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const chosen = telling.length > 0 ? telling : words;
  return chosen.slice(0, 2).map(initial).join('').toUpperCase() || '?';
}
