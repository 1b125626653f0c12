/** What a page may rely on: told of changes, told by asking now and then, or nobody there to ask. */
export type Contact = 'live' | 'asking' | 'away';

export interface Hearing {
  readonly onContact: (contact: Contact) => void;
  /** The version of what there is to read; null where that is not known, so that only reading will tell. */
  readonly onVersion: (version: string | null) => void;
}

/** The server says something at least every 15 seconds. */
const SILENCE_MS = 35_000;
const ASK_EVERY_MS = 5_000;
const PATIENCE_MS = 4_000;

/** Whether the server could answer a page, its database included. */
async function isServerThere(): Promise<boolean> {
  try {
    const answer = await fetch('/api/health/ready', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}

/**
 * Hears of changes for as long as it is held. While the stream is down it asks instead, and tries the stream again each time; the stream
 * begins with the present version, so nothing that was missed stays missed. Answers how to let go.
 */
export function holdConnection({ onContact, onVersion }: Hearing): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held = true;
  // Since the stream last spoke it was given up once: the next try has its turn, or a server that refuses would be asked without a pause.
  let gaveUp = false;

  const waitFor = (ms: number, then: () => void) => {
    clearTimeout(timer);
    if (held) timer = setTimeout(then, ms);
  };
  const hear = () => waitFor(SILENCE_MS, lose);
  const isOpen = () => source?.readyState === EventSource.OPEN;

  const ask = async () => {
    const there = await isServerThere();
    if (!held || isOpen()) return;
    onContact(there ? 'asking' : 'away');
    if (there) {
      onVersion(null);
      open();
    }
    waitFor(ASK_EVERY_MS, () => void ask());
  };

  const giveUp = () => {
    source?.close();
    source = null;
    gaveUp = true;
  };
  const lose = () => {
    const isFirst = !gaveUp;
    giveUp();
    if (held && isFirst) void ask();
  };
  // What the server draws next is its sign-in.
  const end = () => {
    giveUp();
    onVersion(null);
    waitFor(ASK_EVERY_MS, () => void ask());
  };

  const open = () => {
    source?.close();
    source = new EventSource('/api/live');
    source.addEventListener('version', ({ data }: MessageEvent<string>) => {
      gaveUp = false;
      hear();
      onContact('live');
      onVersion(data);
    });
    source.addEventListener('beat', hear);
    source.addEventListener('ended', end);
    source.addEventListener('error', lose);
  };

  window.addEventListener('online', ask);
  window.addEventListener('offline', lose);
  open();
  return () => {
    held = false;
    clearTimeout(timer);
    source?.close();
    window.removeEventListener('online', ask);
    window.removeEventListener('offline', lose);
  };
}
