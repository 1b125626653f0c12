import 'server-only';
import { syncDueTransactions } from '@/lib/use-cases/sync-transactions';
import { poll } from './poll';

/** News of transactions waits no longer than this for a worker. */
const IDLE_MS = 1_000;

/** Brings transactions up to date for as long as this process runs; the answer stops it. */
export const startTransactions = (): (() => Promise<void>) => poll('transactions', IDLE_MS, syncDueTransactions);
