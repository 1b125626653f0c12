/** How the second factor is shown at sign-in. */
export const CODE_KINDS = ['app', 'recovery'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

const SHAPES: Record<CodeKind, RegExp> = { app: /^\d{6}$/, recovery: /^[A-Za-z0-9]{5}-[A-Za-z0-9]{5}$/ };

/** A code as it was meant: apps show spaces in them, and phones type dashes of their own. Null when it cannot be one. */
export function typedCode(kind: CodeKind, text: string): string | null {
  const plain = text.replaceAll(/\s/g, '').replaceAll(/[‐‑‒–—−]/g, '-');
  const code =
    kind === 'recovery' && /^[A-Za-z0-9]{10}$/.test(plain) ? `${plain.slice(0, 5)}-${plain.slice(5)}` : plain;
  return SHAPES[kind].test(code) ? code : null;
}
