import { reportAndExit } from './launcher/launch-error';
import { endOnSignal } from './testing/interrupt';
import { prepare } from './testing/prepare';
import { runLane, summarize } from './testing/step';
import { format, lint, types, vitest } from './testing/steps';

/** `npm run check`: what can be known in under a minute. */
async function main(): Promise<never> {
  endOnSignal();
  await prepare();
  const lanes = [
    [types(), format()],
    [lint({ cached: true }), vitest(['unit'])],
  ];
  const results = (await Promise.all(lanes.map(runLane))).flat();
  process.exit(summarize(results));
}

await main().catch(reportAndExit);
