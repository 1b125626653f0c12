import { z } from 'zod';

/** Something that goes wrong with the next requests that match. */
export const FaultRequest = z.strictObject({
  /** With `*` for any text, e.g. `/v1/financial_connections/accounts/*`; `/auth-flow/actions` is the modal's own. */
  path: z.string().regex(/^\/(v1|auth-flow)/, 'must begin with /v1 or /auth-flow'),
  method: z.enum(['GET', 'POST', 'DELETE']).nullable().default(null),
  /** How many requests it hits; null is all of them until the faults are cleared. */
  count: z.int().min(1).nullable().default(1),
  latency_ms: z.int().min(0).max(120_000).default(0),
  /** An error with this status, a closed connection, a body that is no JSON; or, with null, only the latency. */
  answer: z
    .union([z.literal(429), z.literal(500), z.literal(503), z.enum(['reset', 'not_json'])])
    .nullable()
    .default(null),
  /** Whether the request is carried out all the same, and only its answer is lost. */
  carry_out: z.boolean().default(false),
  /** Whether an error is kept as the result of the request's idempotency key, so that a repetition gets it again. */
  keep: z.boolean().default(false),
});
export type Fault = z.infer<typeof FaultRequest>;

/** The faults that wait for their requests, oldest first. They end with the process. */
export class Faults {
  #faults: Fault[] = [];

  add(fault: Fault): void {
    this.#faults.push(fault);
  }

  list(): readonly Fault[] {
    return this.#faults;
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault that hits this request; null when it is left alone. */
  take(method: string, path: string): Fault | null {
    const fault = this.#faults.find((candidate) => matches(candidate, method, path));
    if (!fault) return null;
    if (fault.count !== null) {
      fault.count -= 1;
      if (fault.count === 0) this.#faults = this.#faults.filter((other) => other !== fault);
    }
    return fault;
  }
}

function matches(fault: Fault, method: string, path: string): boolean {
  const pattern = fault.path.split('*').map(RegExp.escape).join('.*');
  return (fault.method === null || fault.method === method) && new RegExp(`^${pattern}$`).test(path);
}
