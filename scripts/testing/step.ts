import { messageOf } from '../launcher/launch-error';
import { announce, seconds } from '../launcher/progress';
import { asOne, closingLine, add, type Counts } from './counts';
import { interrupted } from './interrupt';
import { runCommand } from './run-command';

/** How long a step may be silent: people and continuous integration take silence for a hang. */
const HEARTBEAT_MS = 30_000;

export interface StepResult {
  name: string;
  counts: Counts;
  milliseconds: number;
  /** Shown in full when something failed. */
  output: string;
  note?: string;
}

/** One thing to run. A runner's step may report several results, one for each of its projects. */
export interface Step {
  name: string;
  run(): Promise<Omit<StepResult, 'milliseconds'>[]>;
}

/** A step that passes when each of its commands ends with 0. */
export function checkStep(name: string, ...commands: string[][]): Step {
  return {
    name,
    async run() {
      let output = '';
      for (const command of commands) {
        const outcome = await runCommand(command);
        output += outcome.output;
        if (outcome.exitCode !== 0) return [{ name, counts: asOne(false), output }];
      }
      return [{ name, counts: asOne(true), output }];
    },
  };
}

/** Runs a lane's steps one after the other, printing each as it ends; a step that throws has failed. */
export async function runLane(steps: Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    const started = performance.now();
    const since = () => performance.now() - started;
    const heartbeat = setInterval(() => announce(`${step.name}, ${seconds(since())} so far`), HEARTBEAT_MS);
    const reported = await step
      .run()
      .catch((error: unknown) => [{ name: step.name, counts: asOne(false), output: messageOf(error) }]);
    // Whoever interrupted the run ends this process; half a result would only mislead.
    if (interrupted.aborted) return new Promise(() => undefined);
    const milliseconds = since();
    clearInterval(heartbeat);
    const timed = reported.map((result) => ({ ...result, milliseconds }));
    for (const result of timed) console.log(line(result));
    results.push(...timed);
  }
  return results;
}

/** The failing steps in full, a table of all, and the closing line. Answers the exit code. */
export function summarize(results: StepResult[]): number {
  const total = add(...results.map(({ counts }) => counts));
  const failing = results.filter(({ counts }) => counts.failed > 0);
  // One runner's projects share one output.
  for (const output of new Set(failing.map((result) => result.output))) {
    const names = failing.filter((result) => result.output === output).map(({ name }) => name);
    console.log(`\n──── ${names.join(', ')} ${'─'.repeat(40)}\n${output.trim()}`);
  }
  console.log(`\n${results.map(line).join('\n')}\n\n${closingLine(total)}`);
  return total.failed === 0 && results.length > 0 ? 0 : 1;
}

function line({ name, counts, milliseconds, note }: StepResult): string {
  const mark = counts.failed > 0 ? '✗' : '✓';
  return `  ${mark} ${name.padEnd(22)} ${seconds(milliseconds).padStart(8)}   ${closingLine(counts)}${note ? ` (${note})` : ''}`;
}
