import { findTool } from './run-tool';

/**
 * A proxy keeps a connection to us for reuse, most for a minute. Were we to close it first, as Node does after five seconds, the request that is
 * sent at that very moment would be lost, and answered 502. `npm start` and the ingest process say the same.
 */
export const KEEP_ALIVE_MS = 75_000;

/** The production server, to be told where to listen. */
export const webServer = (): string[] => [
  findTool('next', 'dist/bin/next'),
  'start',
  '--keepAliveTimeout',
  String(KEEP_ALIVE_MS),
];
