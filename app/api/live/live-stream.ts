import { findViewer } from '@/lib/auth/find-viewer';
import { type Listener, listenForNotices } from '@/lib/data/live-notices';
import { readLiveVersion } from '@/lib/data/live-version';
import type { UserId } from '@/lib/domain/ids';
import { log } from '@/lib/log';

/** Also how soon a session that ran out by itself is noticed. */
const BEAT_MS = 15_000;

interface Asker {
  readonly userId: UserId;
  /** Of the request: who they are is asked again before anything is sent. */
  readonly headers: Headers;
  /** Aborted when the browser goes. */
  readonly signal: AbortSignal;
}

/** `version`: of what there is to read, when the stream begins and whenever it changes. `beat`: still here. `ended`: the session is over. */
type LiveEvent = 'version' | 'beat' | 'ended';

/** Runs one at a time; asked for while it runs, it runs once more. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await work();
    } while (again);
    running = null;
  };
  return () => {
    again = true;
    running ??= run();
    return running;
  };
}

/**
 * Server-sent events for one person's open page. They carry no figures: what changed is read where everything is read, under the same checks.
 * Rejects when changes cannot be listened to. https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export async function liveStream({ userId, headers, signal }: Asker): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  const ended = new AbortController();
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  const send = (event: LiveEvent, data = '') => {
    if (!ended.signal.aborted) stream?.enqueue(encoder.encode(`event: ${event}\ndata: ${data}\n\n`));
  };
  const end = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    stream?.close();
  };
  const guarded = (say: () => Promise<void>) => {
    const sayIfStillThem = inTurn(async () => {
      if ((await findViewer(headers))?.id === userId) return say();
      send('ended');
      end();
    });
    return () =>
      void sayIfStillThem().catch((err: unknown) => {
        log().warn({ err }, 'a live stream was ended');
        end();
      });
  };
  const sayVersion = async () => send('version', await readLiveVersion(userId));
  const listener: Listener = { onNotice: guarded(sayVersion), onLost: end };
  const stop = await listenForNotices(userId, listener);
  const beat = setInterval(
    guarded(async () => send('beat')),
    BEAT_MS,
  );
  ended.signal.addEventListener('abort', () => {
    clearInterval(beat);
    stop();
  });
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  // Read after it began to listen, so that no commit falls between the two.
  const version = await readLiveVersion(userId);
  return new ReadableStream<Uint8Array>({
    start(controller) {
      stream = controller;
      if (ended.signal.aborted) controller.close();
      send('version', version);
    },
    cancel: () => ended.abort(),
  });
}
