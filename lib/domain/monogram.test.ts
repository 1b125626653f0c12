import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monogram } from './monogram';

describe('a monogram', () => {
  it.each([
    ['Test Bank', 'TB'],
    ['Sandbar Credit Union', 'SC'],
    ['Bank of the Lakes', 'BL'],
    ['Ally', 'A'],
    ['Test (Non-OAuth)', 'TN'],
    ['  amy   rivera ', 'AR'],
    ['Émile Zola', 'ÉZ'],
    ['the', 'T'],
    ['21st Mutual', '2M'],
    ['', '?'],
    ['— —', '?'],
  ])('of "%s" is %s', (name, letters) => {
    expect(monogram(name)).toBe(letters);
  });

  it('is never empty, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(monogram(name)).not.toBe('');
      }),
    );
  });
});
