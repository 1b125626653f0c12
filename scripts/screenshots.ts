import { reportAndExit } from './launcher/launch-error';
import { DEMO_PEOPLE } from './launcher/people';
import { findBrowser } from './testing/browser';
import { runEndToEnd } from './testing/end-to-end';

/**
 * `npm run screenshots`: takes the pictures of docs/screenshots anew, of the demo's people in a stack of their own. With `--compare` it keeps
 * those that are there, and fails where they no longer show what is to be seen. What else is added goes to Playwright.
 */
async function main(): Promise<never> {
  const given = process.argv.slice(2);
  const rest = given.filter((arg) => arg !== '--compare');
  const update = `--update-snapshots=${rest.length < given.length ? 'none' : 'all'}`;
  const args = ['--config', 'e2e/screenshots/playwright.config.ts', update, ...rest];
  // The sandbox draws ids and figures from this, the same in every run.
  process.env['SANDBOX_SEED'] = 'pictures';
  const { exitCode } = await runEndToEnd({ browser: findBrowser(), args, people: DEMO_PEOPLE });
  process.exit(exitCode ?? 1);
}

await main().catch(reportAndExit);
