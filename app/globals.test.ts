import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('globals.css', import.meta.url), 'utf8');

/** What a block sets, by name; `start` is how it begins. */
function tokens(start: string): Map<string, string> {
  const body = css.slice(css.indexOf(start)).split('}')[0] ?? '';
  return new Map([...body.matchAll(/--([a-z-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}
const colours = { day: tokens('@theme {'), night: tokens('\n.dark {') };

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'card', 'hair', 'tint', 'gold-tint', 'red-tint'];
const PAIRS = [
  ...['ink', 'soft', 'faint', 'accent', 'gold', 'red'].flatMap((text) => GROUNDS.map((ground) => [text, ground])),
  ['accent-ink', 'accent'],
];

describe.each(['day', 'night'] as const)('the colours by %s', (time) => {
  it.each(PAIRS)('keep %s readable on %s', (text = '', ground = '') => {
    expect(
      contrast(colours[time].get(`color-${text}`) ?? '', colours[time].get(`color-${ground}`) ?? ''),
    ).toBeGreaterThanOrEqual(4.5);
  });
});

it('are the same by night, whether a person chose it or the system did', () => {
  expect(colours.night.size).toBeGreaterThan(10);
  expect(tokens('  html:not(.light, .dark) {')).toEqual(colours.night);
});
