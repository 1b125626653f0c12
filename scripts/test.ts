import { reportAndExit } from './launcher/launch-error';
import { endOnSignal } from './testing/interrupt';
import { prepare } from './testing/prepare';
import { runLane, summarize } from './testing/step';
import {
  build,
  endToEnd,
  format,
  lint,
  migrations,
  processes,
  scriptWeight,
  types,
  unused,
  vitest,
} from './testing/steps';

/**
 * `npm test`: everything. What is built and read goes beside the tests that need no build; then what is killed and measured, and after
 * it the browser, have the machine for themselves.
 */
async function main(): Promise<never> {
  endOnSignal();
  await prepare();
  const texts = [build(), scriptWeight(), types(), lint(), format(), unused(), migrations()];
  const results = (await Promise.all([runLane(texts), runLane([vitest(['unit', 'db', 'sandbox'])])])).flat();
  results.push(...(await runLane([processes(), endToEnd()])));
  process.exit(summarize(results));
}

await main().catch(reportAndExit);
