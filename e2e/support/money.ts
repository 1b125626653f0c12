/** The amount in a text such as "$1,234.56", "−$42.10 pending" or "+€3.00", in cents. */
export function cents(text: string): number {
  const found = /([−+]?)[^\d−+]*?([\d,]+)\.(\d\d)/.exec(text);
  if (!found) throw new Error(`No amount in "${text}"`);
  const [, sign, whole = '', fraction = ''] = found;
  const size = Number(whole.replaceAll(',', '') + fraction);
  return sign === '−' ? -size : size;
}
