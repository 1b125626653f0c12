import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { LaunchError } from './launch-error';
import { ROOT } from './root';
import { signalGroup, stopGroup } from './stop-group';

export interface Program {
  name: string;
  pid: number;
  logFile: string;
  /** Settles when the program has ended, with how. */
  ended: Promise<string>;
  stop(graceMs: number): Promise<void>;
}

/** Starts a program under this Node, in a process group of its own, with its output in a log file of its own. */
export function startProgram(
  name: string,
  args: string[],
  { env, logFile, cwd = ROOT }: { env: NodeJS.ProcessEnv; logFile: string; cwd?: string },
): Program {
  const log = openLog(logFile);
  const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const { pid } = child;
  if (pid === undefined) throw new LaunchError(`${name} could not be started: the system allows no more processes.`);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      // Whatever it started and did not wait for.
      signalGroup(pid, 'SIGKILL');
      resolve(signal ? `signal ${signal}` : `exit code ${code}`);
    });
  });
  const stop = async (graceMs: number) => {
    await stopGroup(pid, graceMs);
    await ended;
  };
  return { name, pid, logFile, ended, stop };
}

/** Starts a log afresh and keeps the one before as `….1`. */
export function openLog(file: string): number {
  if (existsSync(file)) renameSync(file, `${file}.1`);
  return openSync(file, 'w', 0o600);
}

export function lastLines(file: string, count: number): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return text === '' ? '(it is empty)' : text.split('\n').slice(-count).join('\n');
}

/** What a person is told about a program that ended by itself. */
export function crashSentence({ name, logFile }: Pick<Program, 'name' | 'logFile'>, how: string): string {
  return `The ${name} stopped by itself (${how}), so everything was stopped: its last lines say why, mend that and start again. The whole log is ${logFile}.\n\n${lastLines(logFile, 15)}`;
}
