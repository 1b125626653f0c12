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
  const wish = listenForStop();
  console.log(`\n  Starting Florin (Node ${process.versions.node})`);
  const starting = startStack(stack, settings, { mode, reset }).then(() => console.log(banner(settings, mode)));
  try {
    await Promise.race([starting.then(never), stack.failed, wish.asked]);
  } catch (error) {
    // A Ctrl-C also ends what was just under way, whose error may come first and is no news.
    await setTimeout(100);
    if (!wish.isAsked()) return giveUp(stack, error);
  }
  console.log('\n  Stopping …');
  await stack.stop();
  await Promise.race([starting.catch(() => undefined), setTimeout(3_000)]);
  console.log('  Stopped. All data is kept.');
  process.exit(0);
}

const never = () => new Promise<never>(() => undefined);

async function giveUp(stack: Stack, error: unknown): Promise<never> {
  const isOurs = error instanceof LaunchError;
  console.error(`\n✗ ${isOurs ? error.message : (error instanceof Error && error.stack) || String(error)}`);
  await stack.stop();
  process.exit(1);
}

function readArguments(): { reset: boolean } {
  try {
    return parseArgs({ options: { reset: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    throw new LaunchError(`${messageOf(error)}. The one thing to add is "-- --reset", which starts with empty data.`);
  }
}

/** Ctrl-C, SIGTERM, a closed terminal, or the end of whoever started this. More than one of them does no harm. */
function listenForStop() {
  const parent = process.ppid;
  let isAsked = false;
  const asked = new Promise<void>((resolve) => {
    const ask = () => {
      isAsked = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
    setInterval(() => process.ppid !== parent && ask(), 500);
  });
  return { asked, isAsked: () => isAsked };
}
