import { expect, it } from 'vitest';
import { ownFile } from './own-file';

it('a file without end is written at the pace of whoever takes it, and no further once they are gone', async () => {
  let [written, ended] = [0, false];
  async function* pieces() {
    try {
      while (true) yield `${written++}\n`;
    } finally {
      ended = true;
    }
  }
  const about = { subject: 'history', format: 'csv', now: new Date('2026-11-21T12:00:00Z'), timeZone: 'UTC' } as const;
  const reader = ownFile({ ...about, pieces: pieces() }).body?.getReader();
  const taken = [await reader?.read(), await reader?.read()].map((piece) => new TextDecoder().decode(piece?.value));
  expect(taken).toEqual(['0\n', '1\n']);
  // One is ready for whoever asks next.
  expect(written).toBeLessThanOrEqual(3);
  await reader?.cancel();
  expect(ended).toBe(true);
});
