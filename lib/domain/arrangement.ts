/** `all` with those of `wanted` in their new order, in the places they had among the rest. What is not in `all`, or named twice, is passed over. */
export function rearrange(all: readonly string[], wanted: readonly string[]): string[] {
  const moving = [...new Set(wanted)].filter((id) => all.includes(id));
  let next = 0;
  return all.map((id) => (moving.includes(id) ? (moving[next++] ?? id) : id));
}

/** The list with one of it moved a place up (−1) or down (+1); as it was where there is no further place. */
export function moved<Item>(list: readonly Item[], index: number, by: -1 | 1): Item[] {
  const other = index + by;
  const [item, neighbour] = [list[index], list[other]];
  if (item === undefined || neighbour === undefined) return [...list];
  return list.with(index, neighbour).with(other, item);
}

/** The list with what stands at `from` put at `to`. */
export function movedTo<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const item = list[from];
  return item === undefined ? [...list] : list.toSpliced(from, 1).toSpliced(to, 0, item);
}
