import { expect, it } from 'vitest';
import { acceptedLocale, toLocale } from './locale';

it.each([
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['en-US,es;q=0.9', 'en'],
  ['de-DE,de;q=0.9,es;q=0.4,en;q=0.6', 'en'],
  ['fr, es;q=0, en;q=0.1', 'en'],
  ['pt-BR', null],
  ['*', null],
  ['', null],
  [null, null],
])('of the languages a browser asks for, %s, the one liked best that is ours is spoken', (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale);
});

it('what is no language of ours is none', () => {
  expect(['es', 'ES', 'xx', '', undefined, null].map(toLocale)).toEqual(['es', null, null, null, null, null]);
});
