/** What a use case or an action answers: expected refusals are returned, the unexpected is thrown. */
export type Result<Value, Code extends string = string> =
  { ok: true; value: Value } | { ok: false; code: Code; message: string };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** `code` is for code, `message` is a sentence a person can read. */
export const fail = <Code extends string>(code: Code, message: string): { ok: false; code: Code; message: string } => ({
  ok: false,
  code,
  message,
});

/** The same without a sentence: whoever is answered puts the code into words, in the language of the person. */
export type Outcome<Value, Code extends string> = { ok: true; value: Value } | { ok: false; code: Code };

export const refusal = <Code extends string>(code: Code): { ok: false; code: Code } => ({ ok: false, code });
