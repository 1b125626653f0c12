import type { Collection, Condition } from '../state/collection';
import { missingReference } from './stripe-error';

interface PageParameters {
  limit: number;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

/** One page of a collection, newest first, or Stripe's refusal of a cursor that names nothing. */
export function listPage<Document extends { id: string }>(
  collection: Collection<Document>,
  conditions: readonly Condition[],
  { limit, starting_after, ending_before }: PageParameters,
  noun: string,
): { data: Document[]; hasMore: boolean } {
  for (const [param, id] of Object.entries({ starting_after, ending_before })) {
    if (id !== undefined && !collection.find(id)) throw missingReference(noun, id, param);
  }
  return collection.page(conditions, { limit, startingAfter: starting_after, endingBefore: ending_before });
}

/** `created[gte]=…` and its like, as conditions on an indexed field. */
export function rangeConditions(
  field: string,
  range: { gt?: number | undefined; gte?: number | undefined; lt?: number | undefined; lte?: number | undefined } = {},
): Condition[] {
  const bounds = [
    { is: '>', value: range.gt },
    { is: '>=', value: range.gte },
    { is: '<', value: range.lt },
    { is: '<=', value: range.lte },
  ] as const;
  return bounds.flatMap(({ is, value }) => (value === undefined ? [] : [{ field, is, value }]));
}
