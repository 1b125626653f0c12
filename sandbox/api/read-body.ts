import { invalid, StripeError } from './stripe-error';

const LARGEST = 1024 * 1024;
const FORM = 'application/x-www-form-urlencoded';

/** The text of a form body. Stops reading at the limit, whatever the request says about its length. */
export async function readFormBody(request: Request): Promise<string> {
  if (request.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > LARGEST) throw new StripeError(413, 'validation', { message: 'Request body is too large.' });
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? FORM;
  if (text !== '' && type !== FORM) {
    throw invalid(`Invalid request: bodies are \`${FORM}\`, not \`${type}\`. Please see https://stripe.com/docs/api.`);
  }
  return text;
}
