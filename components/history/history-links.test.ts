import { describe, expect, it } from 'vitest';
import { HISTORY_RANGES } from '@/lib/domain/history';
import { historyHref, readHistoryChoice } from './history-links';

describe('the address of a history', () => {
  it('leads back to the choice it was made from', () => {
    for (const range of HISTORY_RANGES) {
      for (const [view, knownOn] of [
        ['chart', null],
        ['table', null],
        ['table', '2026-02-28'],
      ] as const) {
        const address = new URL(historyHref('/accounts/fca_1', { range, view, knownOn }), 'http://florin.test');
        expect(readHistoryChoice(Object.fromEntries(address.searchParams))).toEqual({ range, view, knownOn });
        expect(address.pathname).toBe('/accounts/fca_1');
      }
    }
  });

  it('is bare for three months of chart', () => {
    expect(historyHref('/accounts/fca_1', { range: '3m', view: 'chart', knownOn: null })).toBe('/accounts/fca_1');
  });

  it.each([{}, { range: '2d', view: 'pie' }, { range: ['1y', '1m'], view: ['table'] }, { knownOn: '2026-02-30' }])(
    'falls back for %j',
    (params) => {
      expect(readHistoryChoice(params)).toEqual({ range: '3m', view: 'chart', knownOn: null });
    },
  );
});
