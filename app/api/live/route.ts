import { currentUser } from '@/lib/auth/current-user';
import { log } from '@/lib/log';
import { liveStream } from './live-stream';

// `no-transform` keeps it from being compressed, and so from being held back until there is enough to compress.
const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'private, no-store, no-transform',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Accel-Buffering': 'no',
};

/** Tells an open page of its person's when there is something new to read. */
export async function GET(request: Request): Promise<Response> {
  const user = await currentUser();
  if (user?.role !== 'customer') return new Response(null, { status: 401, headers: { 'Cache-Control': 'no-store' } });
  try {
    const stream = await liveStream({ userId: user.id, headers: request.headers, signal: request.signal });
    return new Response(stream, { headers: HEADERS });
  } catch (err) {
    log().warn({ err }, 'changes cannot be listened to');
    return new Response(null, { status: 503, headers: { 'Cache-Control': 'no-store' } });
  }
}
