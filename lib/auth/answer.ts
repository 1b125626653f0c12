import type { Outcome } from '@/lib/domain/result';

/** What a way in answers: a value, or why there is none, and until when nothing is tried any more. Put into words where it is shown. */
export type Answer<Value, Code extends string> = Each<Value, Code> | ReturnType<typeof tooMany>;

/** One shape a code, so that each can be told from the others. */
type Each<Value, Code extends string> = Code extends string ? Outcome<Value, Code> : never;

export const tooMany = (until: Date) => ({ ok: false, code: 'too_many', until }) as const;
