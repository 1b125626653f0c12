/** Not an origin anybody has: a path resolved against it that leaves it was no path. */
const NOWHERE = 'https://florin.invalid';

/**
 * The path to go to after signing in, from a URL's `next=`: a path of this site, or null. "//evil.example", "/\evil.example", "https:…"
 * and what browsers clean up into one of these (tabs, newlines) all leave the site, so the answer is the parsed path, never the text.
 */
export function safePath(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 512 || !text.startsWith('/') || !URL.canParse(text, NOWHERE))
    return null;
  const { origin, pathname, search } = new URL(text, NOWHERE);
  if (origin !== NOWHERE || pathname.startsWith('//')) return null;
  return pathname + search;
}
