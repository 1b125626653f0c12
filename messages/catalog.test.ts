import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { expect, it } from 'vitest';
import { LOCALES } from '@/lib/domain/locale';
import { CATALOG } from './catalog';

type Branch = { readonly [key: string]: Branch | string };

function* textsOf(branch: Branch, path = ''): Generator<[path: string, text: string]> {
  for (const [key, value] of Object.entries(branch)) {
    if (typeof value === 'string') yield [path + key, value];
    else yield* textsOf(value, `${path}${key}.`);
  }
}

function* valuesOf(elements: readonly MessageFormatElement[]): Generator<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    yield element.type === TYPE.tag ? `<${element.value}>` : element.value;
    if (element.type === TYPE.tag) yield* valuesOf(element.children);
    if (element.type === TYPE.select || element.type === TYPE.plural)
      for (const option of Object.values(element.options)) yield* valuesOf(option.value);
  }
}

const takes = (text: string) => [...new Set(valuesOf(parse(text)))].toSorted();
const texts = LOCALES.map((locale) => new Map(textsOf(CATALOG[locale])));
const [english = new Map<string, string>()] = texts;

it.each(LOCALES.map((locale, place) => [locale, texts[place] ?? new Map<string, string>()] as const))(
  'in %s every text there is can be said, and takes the values the English one takes',
  (_, translated) => {
    const shape = (of: ReadonlyMap<string, string>) => [...of].map(([key, text]) => [key, ...takes(text)]).toSorted();
    expect(shape(translated)).toEqual(shape(english));
    expect([...translated].filter(([, text]) => text.trim() === '')).toEqual([]);
  },
);
