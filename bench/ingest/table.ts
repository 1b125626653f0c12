import type { Contestant } from './contestants';
import type { Outcome } from './drive';

const RATIOS = [
  { of: 'a', to: 'b', aim: 0.7 },
  { of: 'c', to: 'd', aim: 1.2 },
] as const;

/** One line a path, then the two ratios that the machine's own speed does not change. */
export function printTable(
  title: string,
  contestants: readonly Contestant[],
  best: ReadonlyMap<string, Outcome>,
  half: ReadonlyMap<string, Outcome>,
): void {
  const number = (value: number | undefined, digits = 0) => (value ?? NaN).toFixed(digits).padStart(9);
  const head = ['events/s', 'p50 ms', 'p99 ms', 'half: p50', 'p99 ms'].map((name) => name.padStart(9)).join('');
  console.log(`\n${title.padEnd(44)}${head}`);
  for (const { letter, what } of contestants) {
    const [full, calm] = [best.get(letter), half.get(letter)];
    const columns = [
      number(full?.perSecond),
      number(full?.p50, 1),
      number(full?.p99, 1),
      number(calm?.p50, 1),
      number(calm?.p99, 1),
    ];
    console.log(`(${letter}) ${what}`.padEnd(44) + columns.join(''));
  }
  for (const { of, to, aim } of RATIOS) {
    const ratio = (best.get(of)?.perSecond ?? 0) / (best.get(to)?.perSecond ?? 1);
    console.log(`(${of}) / (${to}) = ${ratio.toFixed(2)}, aim ${aim}`);
  }
}
