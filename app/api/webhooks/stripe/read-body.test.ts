import { describe, expect, it } from 'vitest';
import { readBody } from './read-body';

const JSON_TYPE = { 'content-type': 'application/json' };
const LIMIT = { bytes: 10 };

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', {
    method: 'POST',
    body,
    headers: { ...JSON_TYPE, ...headers },
    duplex: 'half',
  } as RequestInit);

function dripping(every: number) {
  let pulled = 0;
  let stopped = false;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, every));
      pulled++;
      if (!stopped) controller.enqueue(new Uint8Array(100));
    },
    cancel() {
      stopped = true;
    },
  });
  return { stream, pulled: () => pulled, stopped: () => stopped };
}

it('reads a body as raw text, multi-byte characters across chunks included', async () => {
  const [first, second] = [new Uint8Array([0xe2, 0x82]), new Uint8Array([0xac])];
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(first);
      controller.enqueue(second);
      controller.close();
    },
  });
  expect(await readBody(post(stream), LIMIT)).toEqual({ ok: true, text: '€' });
});

describe('a body that is too much', () => {
  it('is not begun when it says so', async () => {
    expect(await readBody(post('x', { 'content-length': '11' }), LIMIT)).toEqual({ ok: false, fault: 'too_large' });
  });

  it('is read no further when it does not say so', async () => {
    const { stream, pulled, stopped } = dripping(0);
    expect(await readBody(post(stream), { bytes: 1_000 })).toEqual({ ok: false, fault: 'too_large' });
    expect(pulled()).toBeLessThan(20);
    expect(stopped()).toBe(true);
  });

  it('that never ends is not waited for, however small', async () => {
    const { stream, stopped } = dripping(20);
    expect(await readBody(post(stream), { milliseconds: 100 })).toEqual({ ok: false, fault: 'too_slow' });
    expect(stopped()).toBe(true);
  });
});

it.each([
  ['plain text', { 'content-type': 'text/plain' }, 'not_json'],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'not_json'],
  ['something like JSON', { 'content-type': 'application/jsonp' }, 'not_json'],
  ['nothing at all', { 'content-type': '' }, 'not_json'],
  ['gzip', { 'content-encoding': 'gzip' }, 'encoded'],
  ['brotli', { 'content-encoding': 'br' }, 'encoded'],
])('does not read what calls itself %s', async (_, headers, fault) => {
  expect(await readBody(post('{}', headers))).toEqual({ ok: false, fault });
});

it('reads JSON with the character set Stripe names', async () => {
  expect(await readBody(post('{}', { 'content-type': 'application/json; charset=utf-8' }))).toEqual({
    ok: true,
    text: '{}',
  });
});
