import { reportAndExit } from './launcher/launch-error';
import { findBrowser } from './testing/browser';
import { runEndToEnd } from './testing/end-to-end';

/** `npm run screenshots`: takes the pictures of docs/screenshots anew, of the demo's people in a stack of their own. */
async function main(): Promise<never> {
  const args = ['--config', 'e2e/screenshots/playwright.config.ts', ...process.argv.slice(2)];
  const { exitCode } = await runEndToEnd({ browser: findBrowser(), args });
  process.exit(exitCode ?? 1);
}

await main().catch(reportAndExit);
