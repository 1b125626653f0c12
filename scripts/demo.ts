import { reportAndExit } from './launcher/launch-error';
import { runDemo } from './launcher/run-demo';

/** `npm run demo`: everything on this machine, from the production build. */
await runDemo('production').catch(reportAndExit);
