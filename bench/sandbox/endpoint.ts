import { createServer } from 'node:http';

/** An app's webhook endpoint as far as the sandbox can tell: takes what comes and answers 200 at once. */
export interface Endpoint {
  url: string;
  received(): number;
  /** Resolves when nothing has come for a second. */
  quiet(): Promise<void>;
}

export async function startEndpoint(): Promise<Endpoint> {
  let received = 0;
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      received += 1;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    received: () => received,
    async quiet() {
      for (let before = -1; before !== received;) {
        before = received;
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
    },
  };
}
