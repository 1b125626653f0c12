/**
 * Over https the cookie is `__Host-`: the browser then refuses one that a subdomain or plain http has set. Over http, which is only ever
 * loopback, its name carries the port: cookies do not tell ports apart, and two demos on one machine would sign each other out.
 */
export function sessionCookie(appUrl: string) {
  const { protocol, port } = new URL(appUrl);
  const secure = protocol === 'https:';
  const name = secure ? '__Host-florin' : `florin${port && `-${port}`}`;
  return { name, attributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' } } as const;
}
