import { type Device, deviceWords } from '@/lib/domain/device-words';
import { formatMoment } from '@/lib/domain/format-time';
import type { Words } from '@/lib/domain/words';
import type { SessionLine } from './session-list';

interface Session extends Omit<SessionLine, 'device' | 'since'> {
  device: Device;
  since: Date;
}

export const toSessionLines = (
  sessions: readonly Session[],
  now: Date,
  timeZone: string,
  words: Words,
): SessionLine[] =>
  sessions.map(({ id, device, since, isThis }) => ({
    id,
    device: deviceWords(device, words),
    isThis,
    since: formatMoment(since, now, timeZone, words.locale),
  }));
