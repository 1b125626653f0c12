import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import Stripe from 'stripe';

export interface Received {
  event: Stripe.Event;
  body: string;
  signature: string;
  at: number;
}

/** A webhook endpoint as an app would have one: takes the raw body, verifies it with the SDK, answers. */
export interface Receiver {
  url: string;
  secret: string;
  received: Received[];
  /** Statuses to answer with, one a request, before answering 200; `'hang'` never answers. */
  answers: (number | 'hang')[];
  /** Resolves once so many events of a type have come. */
  waitFor(type: string, count?: number): Promise<Received[]>;
  close(): Promise<void>;
}

const stripe = new Stripe('sk_test_receiver');

export async function startReceiver(secret = 'whsec_receiver'): Promise<Receiver> {
  const receiver: Pick<Receiver, 'received' | 'answers' | 'secret'> = { received: [], answers: [], secret };
  const server = createServer((request, response) => void receive(receiver, request, response));
  const port = await listen(server);
  return Object.assign(receiver, {
    url: `http://127.0.0.1:${port}/webhooks`,
    async waitFor(type: string, count = 1) {
      const found = () => receiver.received.filter(({ event }) => event.type === type);
      await waitUntil(() => found().length >= count, `${count} × ${type}`);
      return found();
    },
    close: () => stop(server),
  });
}

async function receive(
  receiver: Pick<Receiver, 'received' | 'answers' | 'secret'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const signature = String(request.headers['stripe-signature']);
  try {
    const event = stripe.webhooks.constructEvent(body, signature, receiver.secret);
    receiver.received.push({ event, body, signature, at: Date.now() });
  } catch {
    response.writeHead(400).end();
    return;
  }
  const answer = receiver.answers.shift() ?? 200;
  if (answer !== 'hang') response.writeHead(answer, answer === 302 ? { location: '/elsewhere' } : {}).end();
}

/** Asks every few milliseconds, for at most fifteen seconds. */
export async function waitUntil(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 45_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
