import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb } from '../launcher/build';
import { ROOT } from '../launcher/root';
import { findTool } from '../launcher/run-tool';
import { findBrowser } from './browser';
import { asOne, countPlaywright, countRunner, countVitest } from './counts';
import { runEndToEnd } from './end-to-end';
import { interrupted } from './interrupt';
import { judgeWeights, weighRoutes } from './script-weight';
import { runCommand } from './run-command';
import { checkStep, type Step } from './step';

const LINT_CACHE = join(ROOT, 'node_modules/.cache/eslint/');
const PRETTIER_CACHE = join(ROOT, 'node_modules/.cache/prettier/.prettier-cache');

export const types = (): Step => checkStep('types', [findTool('typescript', 'bin/tsc'), '--noEmit']);

/** With the cache, an import that another file's change made wrong may be overlooked: the whole run goes without. */
export const lint = ({ cached = false } = {}): Step =>
  checkStep('lint', [
    findTool('eslint', 'bin/eslint.js'),
    '.',
    '--max-warnings=0',
    ...(cached ? ['--cache', '--cache-location', LINT_CACHE] : []),
  ]);

export const format = (): Step =>
  checkStep('format', [
    findTool('prettier', 'bin/prettier.cjs'),
    '--check',
    '.',
    '--cache',
    '--cache-location',
    PRETTIER_CACHE,
  ]);

export const unused = (): Step => checkStep('unused code', [findTool('knip', 'bin/knip.js'), '--no-progress']);

export const migrations = (): Step =>
  checkStep('schema and migrations', ['--import', 'tsx', 'scripts/create-migration.ts', '--check']);

type Project = 'unit' | 'db' | 'sandbox' | 'processes';

/** What becomes of the production build's processes when they are killed, starved and lied to. They need the machine for themselves. */
export const processes = (): Step => ({ ...vitest(['processes']), name: 'processes' });

/** Vitest's projects, in one run; a result for each that ran. */
export function vitest(projects: Project[]): Step {
  return {
    name: 'unit',
    run: () =>
      withReportFile(async (file) => {
        const chosen = projects.flatMap((project) => ['--project', project]);
        const command = [
          findTool('vitest', 'vitest.mjs'),
          'run',
          ...chosen,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${file}`,
        ];
        // The sandbox's own pages are looked at in a browser.
        const browser = projects.includes('sandbox') ? { CHROMIUM_PATH: findBrowser() } : {};
        const { exitCode, output } = await runCommand(command, { ...process.env, ...browser });
        const counts = countVitest(JSON.parse(await readFile(file, 'utf8')), ROOT);
        const results = [
          ...(projects.includes('unit') ? [{ name: 'unit', counts: counts.unit, output }] : []),
          ...(projects.includes('db') ? [{ name: 'database', counts: counts.database, output }] : []),
          ...(projects.includes('sandbox') ? [{ name: 'sandbox contract', counts: counts.sandbox, output }] : []),
          ...(projects.includes('processes') ? [{ name: 'processes', counts: counts.processes, output }] : []),
        ];
        const anyFailed = results.some((result) => result.counts.failed > 0);
        return results.map((result) => ({ ...result, counts: countRunner(result.counts, anyFailed ? 0 : exitCode) }));
      }),
  };
}

export const build = (): Step => ({
  name: 'production build',
  async run() {
    const logDir = await mkdtemp(join(tmpdir(), 'florin-build-'));
    const built = await buildWeb({ logDir, signal: interrupted }).finally(() =>
      rm(logDir, { recursive: true, force: true }),
    );
    return [
      {
        name: 'production build',
        counts: asOne(true),
        output: '',
        ...(!built && { note: 'sources unchanged since the last one' }),
      },
    ];
  },
});

/** After the build: what each page has a browser load. */
export const scriptWeight = (): Step => ({
  name: 'script weight',
  async run() {
    const { passed, report } = judgeWeights(await weighRoutes(join(ROOT, '.next')));
    return [{ name: 'script weight', counts: asOne(passed), output: report }];
  },
});

export const endToEnd = (): Step => ({
  name: 'end to end',
  run: () =>
    withReportFile(async (file) => {
      // A trace of every journey costs a quarter of the time: `npm run e2e -- <name>` makes one of what failed.
      const { exitCode, output } = await runEndToEnd({
        browser: findBrowser(),
        args: ['--trace=off'],
        reportFile: file,
      });
      const counts = countPlaywright(JSON.parse(await readFile(file, 'utf8')));
      return [{ name: 'end to end', counts: countRunner(counts, exitCode), output }];
    }),
});

async function withReportFile<T>(work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'florin-report-'));
  return work(join(folder, 'report.json')).finally(() => rm(folder, { recursive: true, force: true }));
}
