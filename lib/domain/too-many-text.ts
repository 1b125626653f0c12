import type { Words } from './words';

const MINUTE_MS = 60_000;

/** That nothing more is tried for now, and for how long. */
export function tooManyText(until: Date, now: Date, { t }: Words): string {
  return t('auth.refused.tooMany', { minutes: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / MINUTE_MS)) });
}
