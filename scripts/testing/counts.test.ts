import { describe, expect, it } from 'vitest';
import { add, asOne, closingLine, countPlaywright, countRunner, countVitest, NONE } from './counts';

const test = (status: string) => ({ status });
const file = (name: string, status: string, ...statuses: string[]) => ({
  name,
  status,
  assertionResults: statuses.map(test),
});

describe('countVitest', () => {
  it('tells the projects apart by the file', () => {
    const report = {
      testResults: [
        file('/p/lib/domain/money.test.ts', 'passed', 'passed', 'passed', 'pending'),
        file('/p/lib/data/save.db.test.ts', 'failed', 'passed', 'failed'),
        file('/p/scripts/processes/crashes.process.test.ts', 'passed', 'passed'),
        file('/p/sandbox/contract/refresh.contract.test.ts', 'passed', 'passed', 'todo'),
      ],
    };
    expect(countVitest(report, '/p')).toEqual({
      unit: { passed: 2, failed: 0, skipped: 1 },
      database: { passed: 1, failed: 1, skipped: 0 },
      sandbox: { passed: 1, failed: 0, skipped: 1 },
      processes: { passed: 1, failed: 0, skipped: 0 },
    });
  });

  it('counts a file that breaks before its first test as failed', () => {
    expect(countVitest({ testResults: [file('/p/lib/a.test.ts', 'failed')] }, '/p').unit).toEqual(asOne(false));
  });

  it('refuses a report it does not understand', () => {
    expect(() => countVitest({ results: [] }, '/p')).toThrow();
  });
});

describe('countPlaywright', () => {
  it('counts flaky tests and errors outside tests as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4, skipped: 3 });
  });
});

describe('countRunner', () => {
  it.each([
    ['crashed with every test passed', { ...NONE, passed: 3 }, 1, 1],
    ['was killed', { ...NONE, passed: 3 }, null, 1],
    ['found no tests', NONE, 0, 1],
    ['skipped all tests', { ...NONE, skipped: 4 }, 0, 1],
    ['failed as it reported', { ...NONE, passed: 3, failed: 2 }, 1, 2],
    ['passed', { ...NONE, passed: 3 }, 0, 0],
  ])('that %s has the failures to show for it', (_, reported, exitCode, failed) => {
    expect(countRunner(reported, exitCode).failed).toBe(failed);
  });
});

describe('closingLine', () => {
  it('names skipped tests only where there are some', () => {
    expect(closingLine(add(asOne(true), asOne(true), asOne(false)))).toBe('2 passed, 1 failed');
    expect(closingLine({ passed: 7, failed: 0, skipped: 2 })).toBe('7 passed, 0 failed, 2 skipped');
  });
});
