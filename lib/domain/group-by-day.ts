export interface DayGroup<Item> {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly items: readonly [Item, ...Item[]];
}

/** What happened, by its day; order is kept, so newest first stays newest first. */
export function groupByDay<Item extends { readonly day: string }>(items: readonly Item[]): DayGroup<Item>[] {
  return [...Map.groupBy(items, ({ day }) => day)].flatMap(([day, [first, ...more]]) =>
    first ? [{ day, items: [first, ...more] as const }] : [],
  );
}
