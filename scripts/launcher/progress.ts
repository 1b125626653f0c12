/** Prints a line for each finished step with its time; the answer of the step may replace the words. */
export async function step<T>(label: string, work: () => Promise<T>, words?: (result: T) => string): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`  ✓ ${words?.(result) ?? label} (${seconds(performance.now() - started)})`);
  return result;
}

/** A line before a step that takes long, so that nobody thinks it hangs. */
export function announce(text: string): void {
  console.log(`  … ${text}`);
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
