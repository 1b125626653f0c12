import type { Context } from 'hono';
import { z } from 'zod';
import { ControlError } from './control-error';

/** The JSON body of a control request; no body is an empty object. */
export async function readJson<Body>(c: Context, schema: z.ZodType<Body>): Promise<Body> {
  const text = await c.req.text();
  return readValue(schema, text === '' ? {} : parse(text));
}

/** Throws a ControlError that names every field that is wrong. */
export function readValue<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new ControlError(400, z.prettifyError(read.error));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ControlError(400, 'The body must be JSON.');
  }
}
