import type { IncomingMessage } from 'node:http';
import { BODY_LIMITS, type BodyFault, faultOf } from '@/lib/use-cases/webhook-door';

type Body = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: BodyFault };

/** The raw text of a request. What cannot be an event is not read, and what turns out too large or too slow not to its end. */
export function readBody(request: IncomingMessage, { bytes, milliseconds } = BODY_LIMITS): Promise<Body> {
  const fault = faultOf((name) => request.headers[name]?.toString(), bytes);
  if (fault) return Promise.resolve({ ok: false, fault });
  return new Promise((resolve) => {
    const end = (body: Body) => {
      clearTimeout(timer);
      resolve(body);
    };
    const timer = setTimeout(() => end({ ok: false, fault: 'too_slow' }), milliseconds);
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= bytes) return void chunks.push(chunk);
      chunks = [];
      end({ ok: false, fault: 'too_large' });
    });
    request.on('end', () => end({ ok: true, text: Buffer.concat(chunks).toString('utf8') }));
    request.on('close', () => end({ ok: false, fault: 'cut_off' }));
  });
}
