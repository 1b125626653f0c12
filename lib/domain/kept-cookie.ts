/** How long a browser keeps what was chosen in it. */
export const KEPT_S = 365 * 24 * 60 * 60;

/** What somebody chose on this device, as `document.cookie` takes it. */
export const keptCookie = (name: string, value: string, seconds = KEPT_S): string =>
  `${name}=${value}; Path=/; SameSite=Lax; Max-Age=${seconds}`;
