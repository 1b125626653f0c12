/** The account's default, and the version whose shapes the builders here have. */
export const DEFAULT_API_VERSION = '2026-10-28.endive';

/** `YYYY-MM-DD`, with the name of its release train since 2024. */
export function isApiVersion(text: string): boolean {
  return /^20\d\d-\d\d-\d\d(\.[a-z]+)?$/.test(text);
}
