import type { FlowAction, FlowView, InstitutionChoice } from '../protocol';

const PATIENCE_MS = 20_000;

/** Which pane comes next, whatever the status: the server's word on where the person stands. Rejects when it says nothing. */
export async function postAction(token: string, action: FlowAction): Promise<FlowView> {
  const answer = await post('actions', token, action);
  if (typeof answer === 'object' && answer !== null && 'view' in answer && isView(answer.view)) return answer.view;
  throw new Error('The answer has no view.');
}

export async function postSearch(token: string, query: string, signal: AbortSignal): Promise<InstitutionChoice[]> {
  const answer = await post('search', token, { query }, signal);
  if (typeof answer === 'object' && answer !== null && 'institutions' in answer && isList(answer.institutions)) {
    return answer.institutions;
  }
  throw new Error('The answer has no institutions.');
}

/** Said on the way out and not waited for: the flow is over for the person whether or not it arrives. */
export function postExit(token: string): void {
  void fetch('/auth-flow/exit', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    keepalive: true,
  }).catch(() => undefined);
}

async function post(path: string, token: string, body: object, signal?: AbortSignal): Promise<unknown> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(`/auth-flow/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
  });
  return response.json();
}

function isView(value: unknown): value is FlowView {
  return typeof value === 'object' && value !== null && 'pane' in value;
}

function isList(value: unknown): value is InstitutionChoice[] {
  return Array.isArray(value);
}
