import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { FAULTS, faultText } from './fault';
import { LOCALES } from './locale';

describe('faultText', () => {
  it.each(LOCALES)('says every fault as a sentence in %s, its figures filled in', (locale) => {
    for (const fault of FAULTS) expect(faultText(fault, wordsIn(locale))).toMatch(/^\p{Lu}[^{}]+\.$/u);
  });

  it.each([
    ['passwordTooShort', 'Use at least 12 characters.', 'Usa al menos 12 caracteres.'],
    ['passwordTooLong', 'Use at most 128 characters.', 'Usa como máximo 128 caracteres.'],
    ['nameTooLong', 'Use at most 80 characters.', 'Usa como máximo 80 caracteres.'],
  ])('says %s with its bound', (fault, english, spanish) => {
    expect([faultText(fault, wordsIn('en')), faultText(fault, wordsIn('es'))]).toEqual([english, spanish]);
  });

  it('repeats nothing that is no fault of ours', () => {
    expect(faultText('Invalid input: <b>', wordsIn('en'))).toBe('That can’t be used here.');
  });
});
