import { relative } from 'node:path';
import { z } from 'zod';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(...all: Counts[]): Counts {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    NONE,
  );
}

/** A check that is no test runner counts as one. */
export const asOne = (ok: boolean): Counts => ({ ...NONE, [ok ? 'passed' : 'failed']: 1 });

/** A runner that fails without a failed test (it crashed, or found no tests) must not look green. */
export function countRunner(reported: Counts, exitCode: number | null): Counts {
  const ran = reported.passed + reported.failed;
  return reported.failed === 0 && (exitCode !== 0 || ran === 0) ? { ...reported, failed: 1 } : reported;
}

/** The line that ends every run, for people and for programs. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const VitestReport = z.object({
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Counts by project, which Vitest's report does not name but the file does. */
export function countVitest(
  report: unknown,
  root: string,
): Record<'unit' | 'database' | 'sandbox' | 'processes', Counts> {
  const counts = { unit: NONE, database: NONE, sandbox: NONE, processes: NONE };
  for (const { name, status, assertionResults } of VitestReport.parse(report).testResults) {
    const project = projectOf(relative(root, name));
    const tests = assertionResults.map((test) => toCounts(test.status));
    // A file that fails before its first test has none to report.
    const brokenFile = status === 'failed' && !tests.some(({ failed }) => failed > 0);
    counts[project] = add(counts[project], ...tests, ...(brokenFile ? [asOne(false)] : []));
  }
  return counts;
}

function projectOf(file: string): 'unit' | 'database' | 'sandbox' | 'processes' {
  if (file.endsWith('.db.test.ts')) return 'database';
  if (file.endsWith('.process.test.ts')) return 'processes';
  return file.startsWith('sandbox') ? 'sandbox' : 'unit';
}

function toCounts(status: string): Counts {
  if (status === 'passed') return { ...NONE, passed: 1 };
  return status === 'failed' ? { ...NONE, failed: 1 } : { ...NONE, skipped: 1 };
}

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** A flaky test counts as failed: it passed only when tried again. */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors } = PlaywrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
