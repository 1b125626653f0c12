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
