/** Stripe's events are a few kilobytes. More than this is no event, and reading it would cost memory and CPU before any signature is seen. */
export const MAX_BODY_BYTES = 1_000_000;

/** The raw text of a request, or null once it passes the limit: the rest is then not read. */
export async function readBody(request: Request, limit = MAX_BODY_BYTES): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  if (!request.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
