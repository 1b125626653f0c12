import type { z } from 'zod';
import type { SandboxContext } from '../state/context';
import type { Cause } from '../state/stored-event';
import type { FormFields } from './form';
import { readParameters } from './parameters';

/** A request, apart from its parameters. */
interface Asking {
  ctx: SandboxContext;
  /** The `:id` of the path; empty where it has none. */
  id: string;
  /** What an event caused by this request says about it. */
  request: Cause;
  /** The API version whose shapes the answer has. */
  version: string;
  /** Whether a browser asks: with a publishable key, which opens only what a client secret opens besides. */
  isPublishable: boolean;
}

export interface Call<Parameters> extends Asking {
  params: Parameters;
}

/** One endpoint of the API, its parameter types closed in. */
export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  /** Whether browsers may ask. */
  publishable: boolean;
  answer(asking: Asking, given: FormFields): object;
}

/** An endpoint: its parameters are read first and only then is it carried out, in one transaction. */
export function route<Parameters>(
  method: Route['method'],
  path: string,
  schema: z.ZodType<Parameters>,
  handle: (call: Call<Parameters>) => object,
  { publishable = false }: { publishable?: boolean } = {},
): Route {
  return {
    method,
    path,
    publishable,
    answer(asking, given) {
      const params = readParameters(schema, given);
      return asking.ctx.store.transaction(() => handle({ ...asking, params }));
    },
  };
}
