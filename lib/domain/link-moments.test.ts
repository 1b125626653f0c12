import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { type LinkEvent, momentText, toLinkMoments } from './link-moments';

const event = (at: string, kind: LinkEvent['kind']): LinkEvent => ({ at: new Date(at), kind });
const momentsOf = (...events: LinkEvent[]) => toLinkMoments(events, 'America/New_York').map(({ kind }) => kind);

const LINKED = event('2026-11-01T12:00:00Z', 'linked');
const LOST = event('2026-11-03T12:00:00Z', 'lost');

describe('the moments of a link', () => {
  it('are dated by the reader’s calendar, the oldest first', () => {
    const moments = toLinkMoments([event('2026-11-05T03:00:00Z', 'back'), LOST, LINKED], 'America/New_York');
    expect(moments).toEqual([
      { day: '2026-11-01', kind: 'linked' },
      { day: '2026-11-03', kind: 'lost' },
      { day: '2026-11-04', kind: 'reconnected' },
    ]);
  });

  it('hold a loss once, however often it is told', () => {
    expect(momentsOf(LINKED, LOST, event('2026-11-04T12:00:00Z', 'lost'))).toEqual(['linked', 'lost']);
  });

  it('call a new link of the same account its reconnection', () => {
    expect(momentsOf(LINKED, LOST, event('2026-11-05T12:00:00Z', 'linked'))).toEqual(['linked', 'lost', 'reconnected']);
  });

  it('hold no return of what was never lost', () => {
    expect(momentsOf(LINKED, event('2026-11-05T12:00:00Z', 'back'))).toEqual(['linked']);
  });

  it('end with the end of the link', () => {
    expect(momentsOf(LINKED, event('2026-11-05T12:00:00Z', 'disconnected'))).toEqual(['linked', 'disconnected']);
  });
});

it.each([
  ['linked', 'Linked 3 Nov 2025', 'Vinculada el 3 nov 2025'],
  ['lost', 'Connection lost 3 Nov 2025', 'Conexión perdida el 3 nov 2025'],
  ['reconnected', 'Reconnected 3 Nov 2025', 'Reconectada el 3 nov 2025'],
  ['disconnected', 'Disconnected 3 Nov 2025', 'Desconectada el 3 nov 2025'],
] as const)('%s is told as %s, in Spanish %s', (kind, ...texts) => {
  const told = (['en', 'es'] as const).map((locale) =>
    momentText({ day: '2025-11-03', kind }, '2026-11-21', wordsIn(locale)),
  );
  expect(told).toEqual(texts);
});
