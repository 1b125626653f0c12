import { spawn } from 'node:child_process';
import { ROOT } from '../launcher/root';
import { stopGroup } from '../launcher/stop-group';
import { interrupted, onInterrupt } from './interrupt';

export interface Outcome {
  exitCode: number | null;
  output: string;
}

/** Runs a program of node_modules (or a script) under this Node and keeps what it says. */
export async function runCommand(args: string[], env: NodeJS.ProcessEnv = process.env): Promise<Outcome> {
  interrupted.throwIfAborted();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...env, NO_COLOR: '1' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  // The polite signal is Ctrl-C's: it is the one on which Vitest takes down what it had set up.
  const forget = onInterrupt(async () => pid !== undefined && stopGroup(pid, 5_000, 'SIGINT'));
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const exitCode = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => ((output += error.message), resolve(1)));
    child.once('close', resolve);
  });
  forget();
  return { exitCode, output };
}
