import { expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { changeText } from './change-text';

it.each([
  [10000, 11570, 'signed', '+$15.70 (15.7\u00a0%)'],
  [10000, 9000, 'signed', '−$10.00 (10.0\u00a0%)'],
  [10000, 10000, 'signed', 'No change'],
  [-500, 500, 'signed', '+$10.00'],
  [1, 1_000_000, 'signed', '+$9,999.99'],
  [1_000_000_00, 1_000_000_01, 'signed', '+$0.01'],
  [-5000, -7500, 'debt', '$25.00 more owed'],
  [-5000, 0, 'debt', '$50.00 less owed'],
  [-5000, 500, 'debt', '+$55.00'],
  [2000, 1000, 'debt', '−$10.00'],
] as const)('compares %i with %i as %s', (from, to, sense, text) => {
  expect(changeText(from, to, 'USD', sense, wordsIn('en'))).toBe(text);
});

it.each([
  [10000, 11570, 'signed', '+15,70\u00a0US$ (15,7\u00a0%)'],
  [10000, 10000, 'signed', 'Sin cambios'],
  [-5000, -7500, 'debt', '25,00\u00a0US$ más de deuda'],
] as const)('compares %i with %i as %s in Spanish', (from, to, sense, text) => {
  expect(changeText(from, to, 'USD', sense, wordsIn('es'))).toBe(text);
});
