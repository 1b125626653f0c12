import { reportAndExit } from './launcher/launch-error';
import { endOnSignal } from './testing/interrupt';
import { findBrowser } from './testing/browser';
import { runEndToEnd } from './testing/end-to-end';

/** `npm run e2e -- link-a-bank`: the browser tests, or some of them, against a stack of their own; what is added goes to Playwright. */
async function main(): Promise<never> {
  endOnSignal();
  const { exitCode } = await runEndToEnd({ browser: findBrowser(), args: process.argv.slice(2) });
  process.exit(exitCode ?? 1);
}

await main().catch(reportAndExit);
