import { Agent, request } from 'node:http';

/** Who asks faster than is answered waits for a connection, as with any pool. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One request over a connection that stays open; resolves to the body, and throws on anything but 200. */
export function ask(port: number, method: string, path: string, body = ''): Promise<string> {
  const isControl = path.startsWith('/_sandbox');
  const headers = {
    authorization: 'Bearer sk_test_bench',
    'content-type': isControl ? 'application/json' : 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${method} ${path} answered ${response.statusCode}: ${text}`));
      });
    });
    // A connection that was closed while it was idle has carried nothing: another one is tried.
    sent.once('error', (error) => (sent.reusedSocket ? resolve(ask(port, method, path, body)) : reject(error)));
    sent.end(body);
  });
}
