import { formatMoment } from '@/lib/domain/format-time';
import type { SessionLine } from './session-list';

interface Session extends Omit<SessionLine, 'since'> {
  since: Date;
}

export const toSessionLines = (sessions: readonly Session[], now: Date, timeZone: string): SessionLine[] =>
  sessions.map(({ id, device, since, isThis }) => ({ id, device, isThis, since: formatMoment(since, now, timeZone) }));
