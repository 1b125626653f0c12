import { describe, expect, it } from 'vitest';
import { formatWhen } from '@/lib/domain/format-time';
import { wordsIn } from '@/lib/words/words-in';
import { refreshButtonText } from './refresh-button-text';

const NOW = new Date('2026-11-21T19:08:18Z'); // 2:08:18 PM in New York
const later = (at: string) =>
  refreshButtonText(
    { kind: 'later', at: new Date(at) },
    NOW,
    `Next update ${formatWhen(new Date(at), NOW, 'America/New_York', 'en')}`,
    wordsIn('en'),
  );

describe('refreshButtonText', () => {
  it('offers the verb alone when a refresh may start', () => {
    expect(refreshButtonText({ kind: 'now' }, NOW, '', wordsIn('en'))).toEqual({
      label: 'Refresh',
      left: null,
      reason: null,
    });
  });

  it('says what is under way', () => {
    expect(refreshButtonText({ kind: 'pending' }, NOW, '', wordsIn('en'))).toMatchObject({
      label: 'Updating…',
      left: null,
    });
  });

  it.each([
    ['2026-11-21T19:20:00Z', 'Next update at 2:20 PM', '11:42', 'in 12 minutes'],
    ['2026-11-21T19:08:30Z', 'Next update at 2:08 PM', '0:12', 'in less than a minute'],
    ['2026-11-21T20:08:18Z', 'Next update at 3:08 PM', null, 'in about an hour'],
    ['2026-11-22T14:00:00Z', 'Next update at 9:00 AM tomorrow', null, 'in about 19 hours'],
    ['2026-11-24T14:00:00Z', 'Next update on Tue 24 Nov', null, 'in about 67 hours'],
  ])('counts down to %s', (at, label, left, remaining) => {
    expect(later(at)).toEqual({ label, left, reason: `Your bank allows the next update ${remaining}.` });
  });
});
