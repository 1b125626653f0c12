import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { banner } from './banner';
import { LaunchError, messageOf } from './launch-error';
import { readSource, toSettings } from './settings';
import { Stack } from './stack';
import { startStack, type Mode } from './start-stack';

/** Runs everything until it is told to stop, or until a part of it fails. Never returns. */
export async function runDemo(mode: Mode): Promise<never> {
  const { reset } = readArguments();
  const settings = toSettings(readSource());
  const stack = new Stack(join(settings.DATA_DIR, 'logs'));
  const asked = untilAskedToStop();
  try {
    console.log(`\n  Starting Florin (Node ${process.versions.node})`);
    const starting = startStack(stack, settings, { mode, reset }).then(() => console.log(banner(settings, mode)));
    await Promise.race([starting.then(never), stack.failed, asked]);
    console.log('\n  Stopping …');
    await stack.stop();
    // Asked to stop while still starting: what was under way ends with the stack, and its error is no news.
    await Promise.race([starting.catch(() => undefined), setTimeout(3_000)]);
    console.log('  Stopped. All data is kept.');
    process.exit(0);
  } catch (error) {
    console.error(
      `\n✗ ${error instanceof LaunchError ? messageOf(error) : (error instanceof Error && error.stack) || String(error)}`,
    );
    await stack.stop();
    process.exit(1);
  }
}

const never = () => new Promise<never>(() => undefined);

function readArguments(): { reset: boolean } {
  try {
    return parseArgs({ options: { reset: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    throw new LaunchError(`${messageOf(error)}. The one thing to add is "-- --reset", which starts with empty data.`);
  }
}

/** Resolves at Ctrl-C, at SIGTERM, when the terminal closes, or when whoever started this is gone. More of them do no harm. */
function untilAskedToStop(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    setInterval(() => process.ppid !== parent && resolve(), 1_000);
  });
}
