import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

/** What a page may have the browser load before anybody touches it, compressed: Next with React is 139 kB of it. */
export const BUDGET_BYTES = 150_000;

export interface RouteWeight {
  /** As in the app folder: `(customer)/overview`. */
  readonly route: string;
  readonly bytes: number;
}

/** Every page of the production build in `buildDir` with the scripts its HTML asks for, the heaviest first. Bytes, so the same everywhere. */
export async function weighRoutes(buildDir: string): Promise<RouteWeight[]> {
  const manifest: unknown = JSON.parse(await readFile(join(buildDir, 'build-manifest.json'), 'utf8'));
  const everywhere = strings(field(manifest, 'rootMainFiles'));
  const weighed = new Map<string, number>();
  const bytesOf = async (file: string) => {
    const known = weighed.get(file) ?? gzipSync(await readFile(join(buildDir, file))).length;
    weighed.set(file, known);
    return known;
  };
  const weights: RouteWeight[] = [];
  for await (const file of glob('**/page_client-reference-manifest.js', { cwd: join(buildDir, 'server/app') })) {
    const own = entryFiles(await readFile(join(buildDir, 'server/app', file), 'utf8'));
    const sizes = await Promise.all([...new Set([...everywhere, ...own])].map(bytesOf));
    weights.push({ route: dirname(file), bytes: sizes.reduce((sum, size) => sum + size, 0) });
  }
  return weights.sort((left, right) => right.bytes - left.bytes);
}

/** The file is a script that leaves one manifest in a global: what each layer of the page has the browser load. */
function entryFiles(script: string): string[] {
  const sandbox: { __RSC_MANIFEST?: unknown } = {};
  runInNewContext(script, Object.assign(sandbox, { globalThis: sandbox }));
  return values(sandbox.__RSC_MANIFEST).flatMap((page) => values(field(page, 'entryJSFiles')).flatMap(strings));
}

const values = (given: unknown): unknown[] => (typeof given === 'object' && given ? Object.values(given) : []);
const field = (given: unknown, name: string): unknown =>
  typeof given === 'object' && given ? new Map(Object.entries(given)).get(name) : undefined;
const strings = (given: unknown): string[] =>
  Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];

/** A line a route, and whether each keeps within the budget; a build without any route does not. */
export function judgeWeights(weights: readonly RouteWeight[]): { passed: boolean; report: string } {
  const lines = weights.map(({ route, bytes }) => {
    const over = bytes - BUDGET_BYTES;
    return `${route.padEnd(40)} ${(bytes / 1000).toFixed(1)} kB${over > 0 ? `, ${(over / 1000).toFixed(1)} too many: load it when it is asked for` : ''}`;
  });
  const passed = weights.length > 0 && weights.every(({ bytes }) => bytes <= BUDGET_BYTES);
  return { passed, report: lines.join('\n') };
}
