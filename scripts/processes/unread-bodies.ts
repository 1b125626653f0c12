import { readFileSync } from 'node:fs';
import { request } from 'node:http';

const CHUNK = Buffer.alloc(1_000_000, 'x');

export interface Unread {
  readonly status: number;
  /** What was written before the other side hung up. */
  readonly megabytes: number;
}

/** Sends an unsigned body without saying how long it is, for as long as somebody takes it. */
export async function pourInto(webUrl: string, megabytes: number): Promise<Unread> {
  const { sending, over } = begin(webUrl);
  let isOver = false;
  void over.then(() => (isOver = true));
  for (let poured = 0; poured < megabytes && !isOver; poured++)
    await Promise.race([new Promise<void>((resolve) => sending.write(CHUNK, () => resolve())), over]);
  const bytes = sending.socket?.bytesWritten ?? 0;
  sending.end();
  return { status: await over, megabytes: bytes / 1_000_000 };
}

/** A request whose body has no end yet; `over` answers its status once the line is closed. */
function begin(webUrl: string) {
  const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
  const sending = request(`${webUrl}/api/webhooks/stripe`, { method: 'POST', headers });
  let status = 0;
  sending.on('response', (answer) => {
    status = answer.statusCode ?? 0;
    answer.resume();
  });
  const over = new Promise<number>((resolve) => {
    sending.once('close', () => resolve(status));
    sending.on('error', () => resolve(status));
  });
  return { sending, over };
}

/** Sends one byte a second; answers the status and after how long the line was closed. */
export async function dripInto(webUrl: string): Promise<{ status: number; seconds: number }> {
  const started = performance.now();
  const { sending, over } = begin(webUrl);
  const drop = setInterval(() => sending.write(' '), 1_000);
  sending.write(' ');
  const status = await over;
  clearInterval(drop);
  return { status, seconds: (performance.now() - started) / 1000 };
}

/** Memory a process holds, in megabytes; null where the system does not tell. */
export function residentMegabytes(pid: number): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
