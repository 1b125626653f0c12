import { DEFAULT_LOCALE, toLocale, type Locale } from '@/lib/domain/locale';
import { wordsIn } from '@/lib/words/words-in';
import { offlinePage } from './offline-page';

/**
 * The service worker: where a page cannot be had, it says so in Florin's own words. It keeps nothing, so nothing of anybody's is left on the
 * device; what it shows is written in it, in the language its page was in when it was installed: offline, nobody can be asked. The page names
 * it in the address, so that another language is another worker and no session is read for a script.
 */
const worker = (locale: Locale) => `
const page = ${JSON.stringify(offlinePage(wordsIn(locale)))};
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
};
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()])),
);
async function open(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    return new Response(page, { status: 503, headers });
  }
}
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(open(event));
});
`;

export function GET(request: Request): Response {
  const locale = toLocale(new URL(request.url).searchParams.get('in')) ?? DEFAULT_LOCALE;
  return new Response(worker(locale), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}
