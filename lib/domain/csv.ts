/** What a spreadsheet would run instead of show, at the start of a cell. */
const FORMULA = /^[=+\-@\t\r]/;

/** Text that came from outside, to be shown and never run: an account called "=HYPERLINK(…)" stays a name. */
const asText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Text, nothing, or a number, which stands as it is, a minus in front included. */
export type CsvCell = string | null | { readonly number: string };

/** One line of CSV (RFC 4180), its end included. */
export const csvLine = (cells: readonly CsvCell[]): string =>
  `${cells
    .map((cell) => (cell === null ? '' : typeof cell === 'string' ? quoted(asText(cell)) : cell.number))
    .join(',')}\r\n`;
