/** Stripe's list, whole or one page of it. */
export function toList<Item>(url: string, data: Item[], has_more = false) {
  return { object: 'list' as const, data, has_more, url };
}
