import { reportAndExit } from './launcher/launch-error';
import { runDemo } from './launcher/run-demo';

/** `npm run dev`: the demo with Next's development server. */
await runDemo('development').catch(reportAndExit);
