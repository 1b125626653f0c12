import 'server-only';
import { databaseError } from '@/lib/data/outage';

const LONGEST = 160;

/**
 * Why something failed, for people who may not see what it was about: the kind of error and its words, without anything quoted and
 * without figures.
 */
export function failureReason(error: unknown): string {
  const database = databaseError(error);
  if (database) return mask(`PostgreSQL ${database.code ?? 'did not answer'}`, database.message);
  if (error instanceof Error) return mask(error.name, error.message);
  return 'unknown';
}

function mask(kind: string, message = ''): string {
  const masked = message
    .replace(/(["'`]).*?\1|[“‘].*?[”’]/gs, '…')
    .replace(/\S+@\S+/g, '…')
    .replace(/[-+]?\d[\d.,e+-]*/gi, '#');
  return `${kind}: ${masked}`.slice(0, LONGEST);
}
