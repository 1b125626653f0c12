import type { z } from 'zod';
import type { SandboxContext } from '../state/context';
import type { Cause } from '../state/stored-event';
import type { FormFields } from './form';
import { readParameters } from './parameters';

export interface Call<Parameters> {
  ctx: SandboxContext;
  params: Parameters;
  /** The `:id` of the path; empty where it has none. */
  id: string;
  /** What an event caused by this request says about it. */
  request: Cause;
}

/** One endpoint of the API, its parameter types closed in. */
export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  answer(ctx: SandboxContext, id: string, given: FormFields, request: Cause): object;
}

/** An endpoint: its parameters are read first and only then is it carried out, in one transaction. */
export function route<Parameters>(
  method: Route['method'],
  path: string,
  schema: z.ZodType<Parameters>,
  handle: (call: Call<Parameters>) => object,
): Route {
  return {
    method,
    path,
    answer(ctx, id, given, request) {
      const params = readParameters(schema, given);
      return ctx.store.transaction(() => handle({ ctx, params, id, request }));
    },
  };
}
