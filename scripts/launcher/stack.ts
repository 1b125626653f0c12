import { join } from 'node:path';
import type { DatabaseServer } from '../database/server';
import { LaunchError } from './launch-error';
import { crashSentence, startProgram, type Program } from './program';
import type { RunFile } from './run-file';

/** Long enough for the worker to finish its jobs and short enough to be gone, the database included, within ten seconds. */
const PROGRAM_GRACE_MS = 5_000;

/** What the launcher has started: watches it, and stops all of it, the database last. */
export class Stack {
  readonly #failure = new AbortController();
  readonly #programs: Program[] = [];
  #database: DatabaseServer | undefined;
  #runFile: RunFile | undefined;
  #stopped: Promise<void> | undefined;

  /** False when nobody will miss the data: the database forces none of it to disk. */
  readonly durable: boolean;

  constructor(
    readonly logDir: string,
    { durable = true } = {},
  ) {
    this.durable = durable;
    // Whoever waits for a failure hears of it; without one it must not end the process.
    this.failed.catch(() => undefined);
  }

  /** Aborted, with the reason, as soon as anything stops by itself or the stack is told to stop. */
  get signal(): AbortSignal {
    return this.#failure.signal;
  }

  /** Rejects when anything stops by itself. */
  readonly failed = new Promise<never>((_, reject) => {
    this.#failure.signal.addEventListener('abort', () => reject(this.#failure.signal.reason), { once: true });
  });

  hold(runFile: RunFile): void {
    this.#runFile = runFile;
  }

  async start(name: string, args: string[], env: NodeJS.ProcessEnv): Promise<Program> {
    this.signal.throwIfAborted();
    const program = startProgram(name, args, { env, logFile: join(this.logDir, `${name.split(' ')[0]}.log`) });
    this.#programs.push(program);
    void program.ended.then((how) => this.fail(crashSentence(program, how)));
    await this.#runFile?.addChild(name, program.pid);
    return program;
  }

  async watchDatabase(server: DatabaseServer): Promise<void> {
    this.#database = server;
    server.process.once('exit', (code, signal) => {
      this.fail(
        crashSentence(
          { name: 'database server', logFile: server.logFile },
          signal ? `signal ${signal}` : `exit code ${code}`,
        ),
      );
    });
    if (server.process.pid !== undefined) await this.#runFile?.addChild('postgres', server.process.pid);
  }

  /** Makes everything that is under way end, for this reason. */
  fail(reason: unknown): void {
    if (!this.#stopped) this.#failure.abort(typeof reason === 'string' ? new LaunchError(reason) : reason);
  }

  /** Stops everything, once, however often it is called. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stopAll();
    return this.#stopped;
  }

  async #stopAll(): Promise<void> {
    this.#failure.abort(new LaunchError('Stopped.'));
    await Promise.all(this.#programs.map((program) => program.stop(PROGRAM_GRACE_MS)));
    await this.#database?.stop();
    await this.#runFile?.release();
  }
}
