/** Signs in by the form, as a browser without JavaScript would, and answers the session's cookie. */
export async function signIn(base: string, email: string, password: string): Promise<string> {
  const page = await (await fetch(`${base}/sign-in`)).text();
  const form = page.split('<form').find((part) => part.includes('name="password"')) ?? '';
  const body = new FormData();
  for (const [input] of form.split('</form>')[0]?.matchAll(/<input[^>]*>/g) ?? []) {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1]?.replaceAll('&quot;', '"');
    if (of('type') === 'hidden') body.set(of('name') ?? '', of('value') ?? '');
  }
  body.set('email', email);
  body.set('password', password);
  const answer = await fetch(`${base}/sign-in`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: base },
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (!cookie) throw new Error(`Nobody was signed in: ${answer.status}`);
  return cookie;
}

/** The whole of a page, to its last byte. */
export async function visit(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
  return text;
}
