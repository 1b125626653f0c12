const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The sandbox serves pages on this machine and nobody else's. */
export function isLoopbackOrigin(origin: string | undefined): origin is string {
  if (origin === undefined || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.origin === origin && (LOOPBACK.has(url.hostname) || url.hostname.endsWith('.localhost'));
}
