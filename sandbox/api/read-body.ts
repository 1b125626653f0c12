import { invalid, StripeError } from './stripe-error';

const LARGEST = 1024 * 1024;
const FORM = 'application/x-www-form-urlencoded';

/** The text of a form body. */
export async function readFormBody(request: Request): Promise<string> {
  const text = await readText(request);
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? FORM;
  if (text !== '' && type !== FORM) {
    throw invalid(`Invalid request: bodies are \`${FORM}\`, not \`${type}\`. Please see https://stripe.com/docs/api.`);
  }
  return text;
}

/** A length that was declared is kept to by Node's server, so what fits is read whole: much faster than piece by piece. */
async function readText(request: Request): Promise<string> {
  if (request.method === 'GET') return '';
  const declared = request.headers.get('content-length');
  return declared !== null && Number(declared) <= LARGEST ? request.text() : readUpToLimit(request.body);
}

/** Stops reading at the limit, however much is still to come. */
async function readUpToLimit(body: Request['body']): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST) throw new StripeError(413, 'validation', { message: 'Request body is too large.' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
