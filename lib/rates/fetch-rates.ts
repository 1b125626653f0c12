import 'server-only';
import { type RatesFile, readRatesFile } from '@/lib/domain/read-rates-file';

const TIMEOUT_MS = 10_000;
/** Ninety days of rates are a tenth of it. */
const MOST_BYTES = 1_000_000;

/** Fetches and reads the file of rates. Throws when it does not come in time, leads elsewhere, is too long or is no such file. */
export async function fetchRates(url: string, timeoutMs = TIMEOUT_MS): Promise<RatesFile> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs), cache: 'no-store' });
  if (!answer.ok || answer.body === null) throw new Error(`The rates were answered with ${answer.status}.`);
  return readRatesFile(await textOf(answer.body));
}

async function textOf(body: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, bytes] = ['', 0];
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new Error('The file of rates is too long.');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
