import { localDay } from './days';

export interface DayGroup<Item> {
  /** `YYYY-MM-DD` on the person's own calendar. */
  readonly day: string;
  readonly items: readonly Item[];
}

/** What happened, by the day it was for someone in `timeZone`; order is kept, so newest first stays newest first. */
export function groupByDay<Item extends { readonly transactedAt: string }>(
  items: readonly Item[],
  timeZone: string,
): DayGroup<Item>[] {
  const days = Map.groupBy(items, ({ transactedAt }) => localDay(new Date(transactedAt), timeZone));
  return [...days].map(([day, own]) => ({ day, items: own }));
}
