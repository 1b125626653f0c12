import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { env } from './env';

export interface SlowWire {
  /** Where the same app is, reached slowly. Cookies know no ports: whoever is signed in there is signed in here. */
  readonly url: string;
  readonly close: () => void;
}

const PIECE_BYTES = 3_000;
/** Longer than the browser takes to draw what has come. */
const PAUSE_MS = 30;

/** The app under test behind a wire on which a page comes in pieces, as over a mobile network, and the browser may draw what it has so far. */
export async function slowWire(): Promise<SlowWire> {
  const server = createServer((asked, answer) => passOn(asked, answer));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${new URL(env.APP_URL).hostname}:${port}`, close };
}

function passOn(asked: IncomingMessage, answer: ServerResponse): void {
  const { hostname, port } = new URL(env.APP_URL);
  // Nothing is packed, so that a cut comes between words of the page.
  const headers = { ...asked.headers, 'accept-encoding': 'identity' };
  const further = request({ hostname, port, path: asked.url, method: asked.method, headers }, (came) => {
    answer.writeHead(came.statusCode ?? 502, came.headers);
    if (came.headers['content-type']?.startsWith('text/html')) void inPieces(came, answer);
    else came.pipe(answer);
  });
  answer.on('close', () => further.destroy());
  further.on('error', () => answer.destroy());
  asked.pipe(further);
}

async function inPieces(came: IncomingMessage, answer: ServerResponse): Promise<void> {
  const page = Buffer.concat(await came.toArray());
  for (let at = 0; at < page.length && !answer.destroyed; at += PIECE_BYTES) {
    answer.write(page.subarray(at, at + PIECE_BYTES));
    await sleep(PAUSE_MS);
  }
  answer.end();
}
