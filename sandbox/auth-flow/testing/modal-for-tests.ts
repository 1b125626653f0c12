import { z } from 'zod';
import { createSandbox } from '../../server';
import type { NewSession } from '../../state/sessions';
import type { StoredSession } from '../../state/stored-session';
import type { FlowAction } from '../protocol';
import { authFlowRoutes } from '../routes';
import { sessionForTests } from './session-for-tests';

export const HOST_ORIGIN = 'http://localhost:3000';
const KEY = 'pk_test_sandbox';

const Boot = z.object({ token: z.string(), hostOrigin: z.string(), view: z.looseObject({ pane: z.string() }) });
const Started = z.object({ flow_path: z.string() });
const Viewed = z.object({ view: z.looseObject({ pane: z.string() }) });

/** Routes, a sandbox behind them, and the few calls that the modal and the page around it make. */
export function modalForTests() {
  const sandbox = createSandbox();
  const routes = authFlowRoutes(sandbox.ctx);

  function post(path: string, body: unknown, headers: Record<string, string> = {}) {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
    return routes.request(path, { ...init, body: JSON.stringify(body) });
  }

  function start(clientSecret: string, origin: string = HOST_ORIGIN) {
    return post('/auth-flow/start', { key: KEY, client_secret: clientSecret }, { origin });
  }

  async function openPage(path: string) {
    const response = await routes.request(path);
    const data = /<script type="application\/json" id="data">(.*)<\/script>/.exec(await response.text())?.[1];
    return { response, boot: data === undefined ? null : Boot.parse(JSON.parse(data)) };
  }

  async function open(given: Partial<NewSession> = {}): Promise<OpenModal> {
    const session = sessionForTests(sandbox.ctx, given);
    return { session, ...(await openSecret(session.clientSecret)) };
  }

  /** Of a session or an intent. */
  async function openSecret(clientSecret: string): Promise<Omit<OpenModal, 'session'>> {
    const { flow_path: path } = Started.parse(await (await start(clientSecret)).json());
    const { boot } = await openPage(path);
    if (!boot) throw new Error('the page came without its data');
    const authorization = `Bearer ${boot.token}`;
    const act = async (action: FlowAction) => {
      const response = await post('/auth-flow/actions', action, { authorization });
      return { status: response.status, ...Viewed.parse(await response.json()) };
    };
    return { path, boot, authorization, act };
  }

  return { sandbox, routes, post, start, openPage, open, openSecret };
}

export interface OpenModal {
  session: StoredSession;
  path: string;
  boot: z.infer<typeof Boot>;
  authorization: string;
  act(action: FlowAction): Promise<{ status: number; view: { pane: string; [key: string]: unknown } }>;
}
