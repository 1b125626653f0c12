/** `{ a: { b: [1] } }` → `a[b][0]=1`. Undefined is left out, null is empty. */
export function toForm(fields: object): URLSearchParams {
  return new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => pairs(name, value)));
}

function pairs(name: string, value: unknown): [string, string][] {
  if (value === undefined) return [];
  if (value === null) return [[name, '']];
  if (typeof value !== 'object') return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => pairs(`${name}[${key}]`, inner));
}
