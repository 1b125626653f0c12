import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** Keeps each connection open after its first answer, and breaks it off at the second request. */
export async function startForgetfulEndpoint(): Promise<{ url: string; served: () => number }> {
  const used = new WeakSet<object>();
  let served = 0;
  const server = createServer((request, response) => {
    if (used.has(request.socket)) return void request.socket.destroy();
    used.add(request.socket);
    served += 1;
    request.resume().once('end', () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
  return { url: `http://127.0.0.1:${address.port}`, served: () => served };
}
