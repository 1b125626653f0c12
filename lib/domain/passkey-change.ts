const CHANGES = ['removed', 'renamed', 'gone', 'nameIt'] as const;

/** What came of changing a passkey: `gone` when it was none of theirs any more, `nameIt` when no name was given. */
export type PasskeyChange = (typeof CHANGES)[number];

/** From an address that anybody may have written. */
export const toPasskeyChange = (text: unknown): PasskeyChange | null =>
  CHANGES.find((change) => change === text) ?? null;
