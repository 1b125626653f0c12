import { describe, expect, it } from 'vitest';
import { passwordFault } from './password';

const OWN = ['Ada Reyes', 'ada@example.com', 'ada'];

describe('passwordFault', () => {
  it.each(['correct horse battery', 'ünïcödé pass', 'I met ada in 1998'])('takes %s', (password) => {
    expect(passwordFault(password, OWN)).toBeNull();
  });

  it('counts characters as people do, not their code units', () => {
    expect(passwordFault('🦊🐻🐼🐨🐯🦁', OWN)).toBe('Use at least 12 characters.');
  });

  it.each([
    ['short', 'Use at least 12 characters.'],
    ['aaaaaaaaaaaa', 'Use more different characters.'],
    ['a1B2'.repeat(33), 'Use at most 128 characters.'],
    ['ADA@example.com', 'Choose one that does not start with your name or e-mail.'],
    ['ada reyes 1998', 'Choose one that does not start with your name or e-mail.'],
  ])('refuses %s', (password, why) => {
    expect(passwordFault(password, OWN)).toBe(why);
  });
});
