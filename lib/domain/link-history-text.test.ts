import { expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { linkSpanText } from './link-history-text';

const NOW = new Date('2026-11-21T19:02:00Z');
const link = { linkedAt: new Date('2026-08-03T12:00:00Z'), statusSince: new Date('2026-11-03T12:00:00Z') };

it.each([
  ['active', 'linked 3 Aug', 'vinculada el 3 ago'],
  ['inactive', 'linked 3 Aug, connection lost 3 Nov', 'vinculada el 3 ago, sin conexión desde el 3 nov'],
  ['disconnected', 'linked 3 Aug, disconnected 3 Nov', 'vinculada el 3 ago, desconectada el 3 nov'],
] as const)('tells of a link that is %s: %s, in Spanish %s', (status, ...texts) => {
  const told = (['en', 'es'] as const).map((locale) => linkSpanText({ ...link, status }, NOW, 'UTC', wordsIn(locale)));
  expect(told).toEqual(texts);
});
