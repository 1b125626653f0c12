/** What a way in answers: a value, or why there is none, and until when nothing is tried any more. Put into words where it is shown. */
export type Answer<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | Refused<Code>
  | { readonly ok: false; readonly code: 'too_many'; readonly until: Date };

/** One shape a code, so that each can be told from the others. */
type Refused<Code extends string> = Code extends string ? { readonly ok: false; readonly code: Code } : never;

export const refuse = <const Code extends string>(code: Code) => ({ ok: false, code }) as const;

export const tooMany = (until: Date) => ({ ok: false, code: 'too_many', until }) as const;
