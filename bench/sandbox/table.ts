import type { Measured } from './measure';

/** One line a kind of request; the ratio is the share of its speed that is left when there is much to remember. */
export function printMeasures(few: Map<string, Measured>, many: Map<string, Measured>, accounts: number): void {
  const rows = [...many].map(([name, measured]) => [
    name,
    measured.perSecond.toFixed(0),
    measured.p50Ms.toFixed(1),
    measured.p99Ms.toFixed(1),
    ratio(measured.perSecond, few.get(name)?.perSecond),
    ratio(measured.perSecond, many.get('health (the server alone)')?.perSecond),
  ]);
  print([[`with ${accounts} accounts`, 'a second', 'p50 ms', 'p99 ms', '÷ few', '÷ health'], ...rows]);
}

export function printFacts(facts: readonly (readonly [string, string])[]): void {
  print(facts);
}

function ratio(one: number, other: number | undefined): string {
  return other === undefined ? '' : (one / other).toFixed(2);
}

/** As Markdown, so that it can be pasted where it is kept. */
function print(rows: readonly (readonly string[])[]): void {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [first, ...rest] = rows.map(line);
  console.log(`\n${[first, rule, ...rest].join('\n')}\n`);
}
