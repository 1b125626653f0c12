/** Stripe's events are a few kilobytes. More than this is no event, and reading it would cost memory and CPU before any signature is seen. */
const MAX_BODY_BYTES = 1_000_000;
const MAX_BODY_MS = 10_000;

export type BodyFault = 'too_large' | 'too_slow' | 'not_json' | 'encoded' | 'cut_off';

export type Body = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: BodyFault };

const fail = (fault: BodyFault): Body => ({ ok: false, fault });

/** The raw text of a request. What cannot be an event is not read, and what turns out too large or too slow not to its end. */
export async function readBody(
  { headers, body }: Request,
  { bytes = MAX_BODY_BYTES, milliseconds = MAX_BODY_MS } = {},
): Promise<Body> {
  if (!/^application\/json\b/i.test(headers.get('content-type') ?? '')) return fail('not_json');
  // A compressed body is small only until it is opened; Stripe sends none.
  if (!/^(identity)?$/i.test(headers.get('content-encoding') ?? '')) return fail('encoded');
  if (Number(headers.get('content-length') ?? 0) > bytes) return fail('too_large');
  return body ? collect(body.getReader(), bytes, milliseconds) : { ok: true, text: '' };
}

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
  milliseconds: number,
): Promise<Body> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    reader.cancel().catch(() => undefined);
  }, milliseconds);
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (late) return fail('too_slow');
      if (done) return { ok: true, text: Buffer.concat(chunks).toString('utf8') };
      size += value.byteLength;
      if (size > limit) return fail('too_large');
      chunks.push(value);
    }
  } catch {
    // The sender is gone, so nobody hears this.
    return fail('cut_off');
  } finally {
    clearTimeout(timer);
    reader.cancel().catch(() => undefined);
  }
}
