import { expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { money } from './money';
import { sayAmount } from './say-amount';

it.each([
  [-123456, 'debt', '$1,234.56 owed'],
  [2000, 'debt', '$20.00 in credit'],
  [0, 'debt', '$0.00'],
  [-4210, 'signed', '−$42.10'],
  [604210, 'signed', '$6,042.10'],
] as const)('reads %i as a %s', (amount, sense, text) => {
  expect(sayAmount(money(amount, 'usd'), sense, wordsIn('en'))).toBe(text);
});

it.each([
  [-123456, 'debt', '1234,56\u00a0US$ de deuda'],
  [2000, 'debt', '20,00\u00a0US$ a tu favor'],
  [-4210, 'signed', '−42,10\u00a0US$'],
] as const)('reads %i as a %s in Spanish', (amount, sense, text) => {
  expect(sayAmount(money(amount, 'usd'), sense, wordsIn('es'))).toBe(text);
});
