import type { Context } from 'hono';

/** Any page on this machine; for pages that are shown when nobody knows any more who opened them. */
export const ANY_LOOPBACK = 'http://localhost:* http://127.0.0.1:* http://[::1]:*';

interface Page {
  title: string;
  body: string;
  /** Name of a script among the assets, without its ending. */
  script?: string;
  /** Name of a style among the assets, without its ending. */
  style?: string;
  /** Where scripts and styles lie. */
  assets?: string;
  /** Left in the page for the script to read. */
  data?: unknown;
  /** Who may show this page in a frame, as `frame-ancestors` says it. */
  frameAncestors: string;
  /** What this page itself may frame; nothing, unless told otherwise. */
  frames?: string;
  status?: 200 | 410;
}

/** A page that loads nothing but its own script and style, keeps nothing, and is framed by nobody but who opened it. */
export function page(
  c: Context,
  {
    title,
    body,
    script,
    style = 'modal',
    assets = '/auth-flow/assets',
    data,
    frameAncestors,
    frames = "'none'",
    status = 200,
  }: Page,
): Response {
  c.header('Content-Security-Policy', policy(frameAncestors, frames));
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('X-Content-Type-Options', 'nosniff');
  return c.html(
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets}/${style}.css">
</head>
<body>
${body}
${data === undefined ? '' : `<script type="application/json" id="data">${json(data)}</script>`}
${script === undefined ? '' : `<script src="${assets}/${script}.js"></script>`}
</body>
</html>`,
    status,
  );
}

function policy(frameAncestors: string, frames: string): string {
  const rules = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", 'img-src data:'];
  const fences = [`frame-src ${frames}`, `frame-ancestors ${frameAncestors}`, "base-uri 'none'", "form-action 'none'"];
  return [...rules, ...fences].join('; ');
}

/** JSON that cannot end the script element it stands in. */
function json(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
