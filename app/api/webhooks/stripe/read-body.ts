import { BODY_LIMITS, type BodyFault, faultOf } from '@/lib/use-cases/webhook-door';

export type Body = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: BodyFault };

const fail = (fault: BodyFault): Body => ({ ok: false, fault });

/** The raw text of a request. What cannot be an event is not read, and what turns out too large or too slow not to its end. */
export async function readBody(
  { headers, body }: Request,
  { bytes = BODY_LIMITS.bytes, milliseconds = BODY_LIMITS.milliseconds } = {},
): Promise<Body> {
  const fault = faultOf((name) => headers.get(name), bytes);
  if (fault) return fail(fault);
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
