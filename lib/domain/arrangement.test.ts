import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, movedTo, rearrange } from './arrangement';

describe('rearranging', () => {
  it('changes places among those named, and leaves all others where they are', () => {
    expect(rearrange(['a', 'x', 'b', 'y', 'c'], ['c', 'a', 'b'])).toEqual(['c', 'x', 'a', 'y', 'b']);
  });

  it('loses nothing and adds nothing, whatever is asked for', () => {
    const ids = fc.uniqueArray(fc.string(), { maxLength: 8 });
    fc.assert(
      fc.property(ids, fc.array(fc.string(), { maxLength: 8 }), (all, wanted) => {
        expect(rearrange(all, wanted).toSorted()).toEqual(all.toSorted());
      }),
    );
  });
});

describe('moving', () => {
  it.each([
    ['up', 1, -1, ['b', 'a', 'c']],
    ['down', 1, 1, ['a', 'c', 'b']],
    ['up from the top', 0, -1, ['a', 'b', 'c']],
    ['down from the end', 2, 1, ['a', 'b', 'c']],
  ] as const)('%s', (_, index, by, order) => {
    expect(moved(['a', 'b', 'c'], index, by)).toEqual(order);
  });

  it.each([
    [0, 2, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [1, 1, ['a', 'b', 'c']],
    [7, 0, ['a', 'b', 'c']],
  ])('from place %i to place %i', (from, to, order) => {
    expect(movedTo(['a', 'b', 'c'], from, to)).toEqual(order);
  });
});
