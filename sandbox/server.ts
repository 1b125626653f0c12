import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { apiRoutes } from './api/api-routes';
import { refusal } from './api/refusal';
import { unknownUrl } from './api/routes';
import { authFlowRoutes } from './auth-flow/routes';
import { consoleRoutes } from './console/routes';
import { controlRoutes } from './control/control-routes';
import { ratesRoutes } from './rates/routes';
import type { SandboxContext, SandboxOptions } from './state/context';
import { keepDefaultEndpoint } from './state/default-endpoint';
import { planForgetting } from './state/forget-old-records';
import { openContext } from './state/open-context';
import { sandboxOptions } from './state/options';
import { stripeJsRoutes } from './stripe-js/routes';

/** How long a closing sandbox waits for requests that are being answered. */
const PATIENCE_MS = 500;

export interface Sandbox {
  ctx: SandboxContext;
  /** Answers a request without a network, once it listens or not. Control requests want a network. */
  fetch(request: Request): Response | Promise<Response>;
  /** Starts to answer, and goes on with whatever was pending. Port 0 picks a free one. Rejects when the port is taken. */
  listen(port: number): Promise<number>;
  /** Stops answering and writes everything down; what was under way goes on at the next start. */
  close(): Promise<void>;
}

/** A stand-in for Stripe Financial Connections, on loopback. */
export function createSandbox(given: Partial<SandboxOptions> = {}): Sandbox {
  const ctx = openContext(sandboxOptions(given));
  const app = buildApp(ctx);
  const servers: ServerType[] = [];
  return {
    ctx,
    fetch: (request) => app.fetch(request),
    async listen(port) {
      // Two addresses, because `localhost` may mean either; a machine without IPv6 has only the first.
      const chosen = await bind(servers, app, port, '127.0.0.1');
      await bind(servers, app, chosen, '::1').catch((error: unknown) => ignoreMissingIpv6(error, port));
      resume(ctx);
      return chosen;
    },
    async close() {
      ctx.scheduler.stop();
      await Promise.all([ctx.dispatcher.close(), ...servers.splice(0).map(stopServer)]);
      ctx.store.close();
    },
  };
}

function buildApp(ctx: SandboxContext): Hono {
  const app = new Hono();
  app.route('/', apiRoutes(ctx));
  app.route('/', consoleRoutes(ctx));
  app.route('/', controlRoutes(ctx));
  app.route('/', stripeJsRoutes());
  app.route('/', ratesRoutes(ctx));
  app.route('/', authFlowRoutes(ctx));
  app.notFound((c) => apiAnswer(ctx, unknownUrl(c.req.method, c.req.path)));
  app.onError((error) => apiAnswer(ctx, error));
  return app;
}

/** Where no route is, or one failed, the answer has the shape of Stripe's errors as well. */
function apiAnswer(ctx: SandboxContext, thrown: unknown): Response {
  const requestId = ctx.ids.next('req', 14);
  const { status, body } = refusal(ctx, thrown, requestId);
  return new Response(body, { status, headers: { 'content-type': 'application/json', 'request-id': requestId } });
}

function resume(ctx: SandboxContext): void {
  ctx.store.transaction(() => {
    keepDefaultEndpoint(ctx);
    planForgetting(ctx);
    ctx.dispatcher.resume();
  });
  ctx.scheduler.start();
}

function bind(servers: ServerType[], app: Hono, port: number, hostname: string): Promise<number> {
  const server = createAdaptorServer({ fetch: app.fetch });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      servers.push(server);
      resolve(portOf(server.address()));
    });
  });
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
  return address.port;
}

/** Someone else's port on ::1 matters only when this very port was asked for. */
function ignoreMissingIpv6(error: unknown, askedPort: number): void {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE' && askedPort !== 0) throw error;
}

/** Requests that are being answered get a moment to end. */
function stopServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if (!('closeAllConnections' in server)) return;
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
  });
}
