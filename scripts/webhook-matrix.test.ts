import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './launcher/root';

interface Named {
  readonly file: string;
  /** What a test is called, with … for what is left out. */
  readonly titles: readonly string[];
}

const PAGE = readFileSync(join(ROOT, 'docs/webhooks.md'), 'utf8');
const ROWS = [...PAGE.matchAll(/^\| (\d+) +\| ([^|]*?) +\|(.*)\|$/gm)].map(([, number, when = '', tests = '']) => ({
  number: Number(number),
  when,
  named: tests.split('<br>').flatMap(toNamed),
}));

/** `[name](../path): title; another`. Anything else, such as a bench, is no test. */
function toNamed(text: string): Named[] {
  const [, file, titles] = /^\[[^\]]+\]\(\.\.\/([^)]+)\): (.+)$/.exec(text.trim()) ?? [];
  return file !== undefined && titles !== undefined ? [{ file, titles: titles.split('; ') }] : [];
}

/** Emphasis and code are the page's; quotes and line breaks the file's. */
const plain = (text: string) =>
  text
    .replaceAll(/[_`]|\\(?=['*])/g, '')
    .replaceAll(/['’]/g, '’')
    .replaceAll(/\s+/g, ' ');

/** Whether the pieces between the … stand in a text, one after the other. */
function isCalled(title: string, text: string): boolean {
  let from = 0;
  return plain(title)
    .split('…')
    .map((piece) => piece.trim())
    .every((piece) => {
      const at = text.indexOf(piece, from);
      from = at + piece.length;
      return at >= 0;
    });
}

describe('the page about webhooks', () => {
  it('has all 48 rows, each with at least one test', () => {
    expect(ROWS.map(({ number }) => number)).toEqual(Array.from({ length: 48 }, (_, index) => index + 1));
    expect(ROWS.filter(({ named }) => named.length === 0)).toEqual([]);
  });

  it.each(ROWS)('names tests that there are: $number, $when', ({ named }) => {
    for (const { file, titles } of named) {
      expect(file).toMatch(/\.(test|spec)\.ts$/);
      expect(existsSync(join(ROOT, file)), file).toBe(true);
      const text = plain(readFileSync(join(ROOT, file), 'utf8'));
      expect(titles.filter((title) => !isCalled(title, text))).toEqual([]);
    }
  });
});
