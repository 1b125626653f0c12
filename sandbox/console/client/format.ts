const clock = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'medium' });

/** Seconds since the epoch, in the reader's own time. */
export function moment(seconds: number): string {
  return clock.format(new Date(seconds * 1000));
}

/** Minor units by currency, as "$12.00 and €3.00". A sign as the API has it: − is owed. */
export function amounts(byCurrency: Record<string, number>): string {
  const written = Object.entries(byCurrency).map(([currency, minor]) => {
    const format = new Intl.NumberFormat('en-US', { style: 'currency', currency: currency.toUpperCase() });
    return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  });
  return new Intl.ListFormat('en-US').format(written);
}

/** `financial_connections.account.created` → `account.created`: the common beginning says nothing. */
export function shortType(type: string): string {
  return type.replace(/^financial_connections\./, '');
}

export function inWords(name: string): string {
  return name.replaceAll('_', ' ');
}
