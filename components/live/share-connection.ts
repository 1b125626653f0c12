import { type Contact, type Hearing, holdConnection } from './live-connection';

const NAME = 'florin-live';

type Word = { contact: Contact } | { version: string | null } | 'asks';

/**
 * One connection for all tabs of a browser: it grants a server six, and each open tab would hold one for good. The tab that has the lock
 * listens and passes on what it hears; when it goes, the next one has the lock. Without locks (plain http) each listens for itself.
 */
export function shareConnection(hearing: Hearing): () => void {
  // Some browsers have none on plain http, whatever the types say.
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return holdConnection(hearing);
  const released = new AbortController();
  const others = new BroadcastChannel(NAME);
  const heard: { contact?: Contact; version?: string | null } = {};

  const hear = (word: Exclude<Word, 'asks'>) => {
    Object.assign(heard, word);
    if ('contact' in word) hearing.onContact(word.contact);
    else hearing.onVersion(word.version);
  };
  const pass = (word: Exclude<Word, 'asks'>) => {
    if (released.signal.aborted) return;
    others.postMessage(word);
    hear(word);
  };
  let leads = false;
  others.onmessage = ({ data: word }: MessageEvent<Word>) => {
    if (word !== 'asks') return hear(word);
    if (!leads) return;
    if (heard.contact) others.postMessage({ contact: heard.contact });
    if (heard.version !== undefined) others.postMessage({ version: heard.version });
  };
  others.postMessage('asks');

  const lead = () =>
    new Promise<void>((release) => {
      leads = true;
      const letGo = holdConnection({
        onContact: (contact) => pass({ contact }),
        onVersion: (version) => pass({ version }),
      });
      released.signal.addEventListener('abort', () => {
        letGo();
        release();
      });
    });
  locks.request(NAME, { signal: released.signal }, lead).catch(() => undefined);
  return () => {
    released.abort();
    others.close();
  };
}
