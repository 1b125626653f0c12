import 'server-only';
import { log } from '@/lib/log';

/** better-auth's messages in our log. Its extra arguments may hold a person's record: only an error among them is kept. */
export function authLog(level: 'debug' | 'info' | 'success' | 'warn' | 'error', message: string, ...rest: unknown[]) {
  const err = rest.find((part) => part instanceof Error);
  log()[level === 'success' ? 'info' : level]({ ...(err ? { err } : {}), part: 'auth' }, message);
}
