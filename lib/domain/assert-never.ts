/** Ends a `switch` over a union, so that a new case is a compile error at each place that must decide. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
