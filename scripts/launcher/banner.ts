import { appUrl, offersDemoPeople, sandboxUrl, usesSandbox } from './app-env';
import { DEMO_PEOPLE } from './people';
import type { Settings } from './settings';
import type { Mode } from './start-stack';

/** The one block at the end: where it is, who may come in, where the data lies, how to stop and start afresh. */
export function banner(settings: Settings, mode: Mode): string {
  const command = mode === 'production' ? 'npm run demo' : 'npm run dev';
  const stripe = usesSandbox(settings) ? `the sandbox, ${sandboxUrl(settings)}` : 'Stripe itself, with your keys';
  return [
    '',
    `  Florin is ready: ${appUrl(settings)}`,
    '',
    ...(offersDemoPeople(settings)
      ? people()
      : ["  Sign up on the first page; the demo's people come only with the sandbox on this machine."]),
    '',
    `  Stripe     ${stripe}`,
    `  Data       ${settings.DATA_DIR} (logs in logs/)`,
    `  Stop       Ctrl-C; all data stays for the next start`,
    `  Afresh     ${command} -- --reset`,
    '',
  ].join('\n');
}

function people(): string[] {
  const width = Math.max(...DEMO_PEOPLE.map(({ email }) => email.length));
  return DEMO_PEOPLE.map(({ email, password, shows }, index) => {
    const label = index === 0 ? 'Sign in' : '';
    return `  ${label.padEnd(10)} ${email.padEnd(width)}  ${password}  ${shows.en}`;
  });
}
