import type { Context } from 'hono';
import { page } from '../pages';

/** A page to try the modal by hand: takes a client secret, makes nothing by itself, shows what Stripe.js would return. */
export function demoPage(c: Context): Response {
  const body = `<main class="plain-page">
<h1>Try the modal</h1>
<form id="form">
<label for="secret">Client secret of a session</label>
<input id="secret" class="field" autocomplete="off" required>
<button type="submit" class="button">Link accounts</button>
</form>
<pre id="result" role="status"></pre>
</main>
<script src="/stripe.js"></script>`;
  return page(c, { title: 'Try the modal', body, script: 'demo', frameAncestors: "'none'", frames: "'self'" });
}
