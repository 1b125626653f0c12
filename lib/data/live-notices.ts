import 'server-only';
import pg from 'pg';
import type { UserId } from '@/lib/domain/ids';
import { env } from '@/lib/env/server';
import { log } from '@/lib/log';

const CHANNEL = 'florin_live';
const CONNECT_TIMEOUT_MS = 5_000;
/** A connection whose other end is gone without a word is found out by this. */
const PROBE_EVERY_MS = 15_000;

export interface Listener {
  /** Something of this person was committed. */
  readonly onNotice: () => void;
  /** Notices may be missed from now on; this listener hears no more. */
  readonly onLost: () => void;
}

interface State {
  readonly listeners: Map<string, Set<Listener>>;
  connection: Promise<pg.Client> | null;
}

/** Next bundles each route by itself, and its dev server reloads modules: one process listens once. */
const shared = globalThis as typeof globalThis & { florinNotices?: State };

function state(): State {
  shared.florinNotices ??= create();
  return shared.florinNotices;
}

function create(): State {
  // A stream without end would hold a process that is told to stop.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void endNotices());
  return { listeners: new Map(), connection: null };
}

function loseAll(): void {
  const lost = [...state().listeners.values()].flatMap((listeners) => [...listeners]);
  state().listeners.clear();
  for (const { onLost } of lost) onLost();
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  const forget = () => {
    if (state().connection !== connection) return;
    state().connection = null;
    loseAll();
  };
  const connection = listen(client, forget);
  state().connection = connection;
  return connection;
}

async function listen(client: pg.Client, forget: () => void): Promise<pg.Client> {
  client.on('notification', ({ payload = '' }) => {
    for (const { onNotice } of state().listeners.get(payload) ?? []) onNotice();
  });
  client.on('error', (err) => log().warn({ err }, 'the connection that hears notices was lost'));
  client.on('end', forget);
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
  } catch (error) {
    forget();
    await client.end().catch(() => undefined);
    throw error;
  }
  const probe = setInterval(() => void client.query('SELECT 1').catch(() => client.end()), PROBE_EVERY_MS).unref();
  client.once('end', () => clearInterval(probe));
  return client;
}

/**
 * Hears of every commit that concerns a person, in whichever process it was made, over one connection of this process. Nothing is kept:
 * read once after this has answered. Answers how to stop; rejects when the database cannot be listened to.
 */
export async function listenForNotices(userId: UserId, listener: Listener): Promise<() => void> {
  const { listeners, connection } = state();
  await (connection ?? connect());
  const mine = listeners.get(userId) ?? new Set();
  listeners.set(userId, mine.add(listener));
  return () => {
    mine.delete(listener);
    if (mine.size === 0 && listeners.get(userId) === mine) listeners.delete(userId);
  };
}

/** Ends the connection, and with it every listener. */
export async function endNotices(): Promise<void> {
  const { connection } = state();
  loseAll();
  await connection?.then((client) => client.end()).catch(() => undefined);
}
