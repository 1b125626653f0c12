import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPoint, steppedIndex } from './crosshair-moves';

describe('nearestPoint', () => {
  it('finds what a search of all points finds', () => {
    const places = fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(places, fc.double({ min: -0.5, max: 1.5, noNaN: true }), (xs, share) => {
        const points = xs.sort((left, right) => left - right).map((x) => ({ x }));
        const distance = (index: number) => Math.abs((points[index]?.x ?? Infinity) - share);
        const found = distance(nearestPoint(points, share));
        expect(points.every((_point, index) => found <= distance(index))).toBe(true);
      }),
    );
  });
});

describe('steppedIndex', () => {
  it.each([
    ['ArrowLeft', 5, 4],
    ['ArrowRight', 5, 6],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 9, 9],
    ['PageDown', 8, 1],
    ['PageUp', 8, 9],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['Tab', 5, null],
  ])('moves by %s from %i to %s', (key, from, to) => {
    expect(steppedIndex(key, from, 9)).toBe(to);
  });
});
