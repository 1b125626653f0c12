import { spawn } from 'node:child_process';
import { closeSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './launch-error';
import { lastLines, openLog } from './program';
import { ROOT } from './root';
import { stopGroup } from './stop-group';

/** The script behind a package's command. @throws LaunchError when it is not there. */
export function findTool(packageName: string, script: string): string {
  const file = join(ROOT, 'node_modules', packageName, script);
  if (existsSync(file)) return file;
  throw new LaunchError(
    `The build tool "${packageName}" is missing from node_modules: delete that folder and run this again.`,
  );
}

/** Runs a tool to its end with its output in a log; shows the end of the log when it fails. */
export async function runTool(
  what: string,
  args: string[],
  { env, logFile, signal }: { env: NodeJS.ProcessEnv; logFile: string; signal?: AbortSignal | undefined },
): Promise<void> {
  signal?.throwIfAborted();
  const log = openLog(logFile);
  const child = spawn(process.execPath, args, { cwd: ROOT, env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const interrupt = () => child.pid !== undefined && void stopGroup(child.pid, 2_000);
  signal?.addEventListener('abort', interrupt);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  signal?.removeEventListener('abort', interrupt);
  signal?.throwIfAborted();
  if (code === 0) return;
  throw new LaunchError(
    `${what} failed: mend what its last lines say, then start again; the whole log is ${logFile}.\n\n${lastLines(logFile, 30)}`,
  );
}
