/** For tests, which have no request: `next/headers`, reading this one. */
export const nextHeaders = (request: () => Headers) => ({
  headers: () => Promise.resolve(request()),
  cookies: () => Promise.resolve(jarOf(request().get('cookie') ?? '')),
});

function jarOf(header: string) {
  const all = header.split('; ').flatMap((pair) => {
    const [name, value] = pair.split('=');
    return name && value !== undefined ? [{ name, value: decodeURIComponent(value) }] : [];
  });
  return { getAll: () => all, get: (name: string) => all.find((cookie) => cookie.name === name) };
}
