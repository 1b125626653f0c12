import { describe, expect, it } from 'vitest';
import { sparklinePath } from './sparkline-path';

const BOX = { width: 100, height: 24 };

describe('the line of a card', () => {
  it.each([
    ['from the lowest to the highest, inside its box', [0, 5, 10], 'M0.0 22.0L50.0 12.0L100.0 2.0'],
    ['through the middle while nothing changes', [7, 7, 7], 'M0.0 12.0L50.0 12.0L100.0 12.0'],
    ['from the first day that is known, not from 0', [null, 4, 8], 'M50.0 22.0L100.0 2.0'],
    ['downwards as a debt grows', [-100, -200], 'M0.0 2.0L100.0 22.0'],
  ])('runs %s', (_, values, path) => {
    expect(sparklinePath(values, BOX)).toBe(path);
  });

  it.each([[[]], [[null, null]], [[null, 3]]])('is not drawn of %o', (values) => {
    expect(sparklinePath(values, BOX)).toBeNull();
  });
});
