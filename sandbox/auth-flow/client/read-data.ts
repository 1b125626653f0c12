/** What the server left in the page for this script. */
export function readData<T>(isExpected: (data: unknown) => data is T): T {
  const data: unknown = JSON.parse(document.getElementById('data')?.textContent ?? 'null');
  if (!isExpected(data)) throw new Error('The page came without its data.');
  return data;
}

/** Server and page are one program, so the shape is not checked field by field. */
export function hasKeys<T extends object>(...keys: (keyof T & string)[]): (data: unknown) => data is T {
  return (data): data is T => typeof data === 'object' && data !== null && keys.every((key) => key in data);
}
