/** What a form gets back when it was not taken: what was typed, never a password, and what is wrong, in words. */
export interface FormState<Field extends string> {
  /** For the form as a whole. */
  readonly message: string | null;
  readonly faults: Partial<Record<Field, string>>;
  readonly values: Partial<Record<Field, string>>;
}

export const NOTHING_TYPED = { message: null, faults: {}, values: {} } as const;
