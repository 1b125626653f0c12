const PATIENCE_MS = 60_000;

/** Asks a control endpoint; throws a sentence for a person when it refuses. */
export async function callControl(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`/_sandbox${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(messageOf(answer) ?? `The sandbox answered ${response.status}.`);
  return answer;
}

/** One event as the API shows it. Any test key opens it. */
export async function fetchEvent(id: string): Promise<string> {
  const response = await fetch(`/v1/events/${id}`, { headers: { authorization: 'Bearer sk_test_console' } });
  return response.text();
}

function messageOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return null;
  const { error } = answer;
  if (typeof error !== 'object' || error === null || !('message' in error)) return null;
  return typeof error.message === 'string' ? error.message : null;
}
