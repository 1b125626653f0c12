import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { Collection, type Condition } from './collection';
import { Store } from './store';

const Thing = z.object({ id: z.string(), kind: z.string(), at: z.number() });
type Thing = z.infer<typeof Thing>;

const FIELDS = { kind: '$.kind', at: '$.at' };
const KINDS = ['a.x', 'a.y', 'b.x', 'b?x'];

function meets(thing: Thing, condition: Condition): boolean {
  if ('in' in condition) return condition.in.includes(thing.kind);
  if ('matches' in condition) return thing.kind.startsWith(condition.matches.slice(0, -1));
  const difference = thing.at - Number(condition.value);
  if (difference === 0) return condition.is.includes('=');
  return condition.is.startsWith('<') === difference < 0;
}

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ field: fc.constant('kind'), in: fc.subarray(KINDS, { minLength: 1 }) }),
  fc.record({ field: fc.constant('kind'), matches: fc.constantFrom('a.*', 'b?*', 'c*') }),
  fc.record({
    field: fc.constant('at'),
    is: fc.constantFrom('<', '<=', '>', '>='),
    value: fc.integer({ max: 20, min: 0 }),
  }),
);

it.each([null, 'at'])('finds every page of what meets the conditions, both ways, sorted by %s', (sortedBy) => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ kind: fc.constantFrom(...KINDS), step: fc.integer({ min: 0, max: 2 }) }), { maxLength: 12 }),
      fc.array(condition, { maxLength: 3 }),
      fc.integer({ min: 1, max: 4 }),
      (drafts, conditions, limit) => {
        const store = new Store(null);
        const things = new Collection(store, 'things', Thing, FIELDS, sortedBy);
        let at = 0;
        const all = drafts.map(({ kind, step }, index) => things.insert({ id: `t${index}`, kind, at: (at += step) }));
        const wanted = all.filter((thing) => conditions.every((asked) => meets(thing, asked))).reverse();

        const forwards: Thing[] = [];
        for (let hasMore = true; hasMore;) {
          const page = things.page(conditions, { limit, startingAfter: forwards.at(-1)?.id });
          forwards.push(...page.data);
          hasMore = page.hasMore;
        }
        expect(forwards).toEqual(wanted);

        const backwards: Thing[] = [];
        for (let hasMore = wanted.length > 1; hasMore;) {
          const before = backwards[0] ?? wanted.at(-1);
          const page = things.page(conditions, { limit, endingBefore: before?.id });
          backwards.unshift(...page.data);
          hasMore = page.hasMore;
        }
        expect(backwards).toEqual(wanted.slice(0, -1));
        store.close();
      },
    ),
  );
});
