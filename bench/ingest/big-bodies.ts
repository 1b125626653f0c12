import { connect } from 'node:net';
import { WEBHOOK_PATH } from './drive';

const SIZE = 200_000_000;
const CHUNK = Buffer.alloc(256 * 1024, 0x61);
const GIVE_UP_MS = 30_000;

/** Sends 200 MB that nobody signed, and stops when it is told to, or cut off. `announced` states the length, otherwise it comes in chunks. */
export function sendBigBody(port: number, announced: boolean): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const timer = setTimeout(() => socket.destroy(), GIVE_UP_MS);
    let left = SIZE;
    const feed = () => {
      while (left > 0 && !socket.destroyed) {
        left -= CHUNK.length;
        if (announced ? !socket.write(CHUNK) : !socket.write(inChunk(CHUNK))) return;
      }
    };
    socket.on('connect', () => {
      const length = announced ? `content-length: ${SIZE}` : 'transfer-encoding: chunked';
      socket.write(
        `POST ${WEBHOOK_PATH} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\nstripe-signature: t=1,v1=0\r\n${length}\r\n\r\n`,
      );
      feed();
    });
    socket.on('drain', feed);
    // Any answer is a refusal: whoever is heard stops sending.
    socket.on('data', () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const inChunk = (data: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from('\r\n')]);
