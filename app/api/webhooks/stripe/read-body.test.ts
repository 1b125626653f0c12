import { expect, it } from 'vitest';
import { readBody } from './read-body';

const post = (body: BodyInit, headers: HeadersInit = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

function endless() {
  let pulled = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(100));
    },
  });
  return { stream, pulled: () => pulled };
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
  expect(await readBody(post(stream), 10)).toBe('€');
});

it('does not begin to read what says it is too large', async () => {
  expect(await readBody(post('x', { 'content-length': '11' }), 10)).toBeNull();
});

it('stops reading what does not say how large it is', async () => {
  const { stream, pulled } = endless();
  expect(await readBody(post(stream), 1_000)).toBeNull();
  expect(pulled()).toBeLessThan(20);
});
