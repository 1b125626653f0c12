/** Runs once when a web process starts: a deployment that is not configured says so now, not at its first visitor. */
export async function register() {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { env } = await import('@/lib/env/server');
  env();
}
