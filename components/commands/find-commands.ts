import type { IconName } from '@/components/ui/icon-shapes';

/** One line of the menu. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Quieter, beside the label: the bank of an account. */
  readonly note?: string;
  readonly icon: IconName;
  /** The keys that do the same, as they are printed. */
  readonly keys?: string;
  readonly run: () => void;
}

/** Without accents: they are not always typed. */
const wordsOf = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/\s+/).filter(Boolean);

/** Those that hold every word that was typed, at the start of a word of theirs. */
export function findCommands<One extends Pick<Command, 'label' | 'note'>>(
  commands: readonly One[],
  typed: string,
): One[] {
  const wanted = wordsOf(typed);
  return commands.filter(({ label, note = '' }) => {
    const words = wordsOf(`${label} ${note}`);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}
