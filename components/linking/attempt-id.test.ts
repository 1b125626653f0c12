import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newAttemptId } from './attempt-id';

it('makes a UUID of version 4, another each time', () => {
  const ids = Array.from({ length: 200 }, newAttemptId);
  for (const id of ids) expect(z.safeParse(z.uuidv4(), id).success).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});
