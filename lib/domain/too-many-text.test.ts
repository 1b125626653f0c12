import { expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { tooManyText } from './too-many-text';

const NOW = new Date('2026-11-21T14:00:00Z');

it.each([
  ['2026-11-21T14:10:00Z', 'en', 'Too many attempts. Try again in 10 minutes.'],
  ['2026-11-21T14:00:20Z', 'en', 'Too many attempts. Try again in a minute.'],
  ['2026-11-21T13:59:00Z', 'en', 'Too many attempts. Try again in a minute.'],
  ['2026-11-21T14:09:01Z', 'es', 'Demasiados intentos. Vuelve a intentarlo dentro de 10 minutos.'],
  ['2026-11-21T14:00:20Z', 'es', 'Demasiados intentos. Vuelve a intentarlo dentro de un minuto.'],
] as const)('a wait until %s reads in %s as whole minutes, at least one', (until, locale, text) => {
  expect(tooManyText(new Date(until), NOW, wordsIn(locale))).toBe(text);
});
