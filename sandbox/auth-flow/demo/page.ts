import type { Context } from 'hono';
import { page } from '../pages';

/** A page to try the modal by hand: takes a client secret, makes nothing by itself, shows what Stripe.js would return. */
export function demoPage(c: Context): Response {
  const body = `<main class="plain-page">
<h1>Try the modal</h1>
<form id="form">
<label for="secret">Client secret</label>
<input id="secret" class="field" autocomplete="off" required aria-describedby="of">
<p id="of" class="note">Of a session, or of a payment or setup intent.</p>
<button type="submit" class="button">Open the modal</button>
<button type="submit" class="button quiet" value="token">Open it for a bank account token</button>
<button type="submit" class="button quiet" value="confirm">Confirm the intent</button>
</form>
<pre id="result" role="status"></pre>
</main>
<script src="/stripe.js"></script>`;
  return page(c, { title: 'Try the modal', body, script: 'demo', frameAncestors: "'none'", frames: "'self'" });
}
