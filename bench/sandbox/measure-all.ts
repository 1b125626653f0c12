import { ask } from './ask';
import { createCustomer, linkThree } from './link';
import { measure, type Measured } from './measure';

const SECONDS = 5;
const AT_ONCE = 8;
/** Far from every neighbour, so that no cache helps more than it would an app. */
const STRIDE = 7_919;

/** Each kind of request by itself. */
export async function measureAll(port: number, accounts: readonly string[]): Promise<Map<string, Measured>> {
  const pick = (turn: number) => accounts[(turn * STRIDE) % accounts.length] ?? '';
  const url = (turn: number) => `/v1/financial_connections/accounts/${pick(turn)}`;
  const customer = await createCustomer(port);
  const kinds: [string, (turn: number) => Promise<unknown>][] = [
    ['health (the server alone)', () => ask(port, 'GET', '/_sandbox/health')],
    ['retrieve an account', (turn) => ask(port, 'GET', url(turn))],
    ['list 100 events', () => ask(port, 'GET', '/v1/events?limit=100')],
    ['refresh a balance', (turn) => ask(port, 'POST', `${url(turn)}/refresh`, 'features[]=balance')],
    ['link 3 accounts', () => linkThree(port, customer)],
  ];
  const measured = new Map<string, Measured>();
  for (const [name, work] of kinds) measured.set(name, await measure(work, SECONDS, AT_ONCE));
  return measured;
}
