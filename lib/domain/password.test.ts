import { describe, expect, it } from 'vitest';
import { passwordFault } from './password';

const OWN = ['Ada Reyes', 'ada@example.com', 'ada'];

describe('passwordFault', () => {
  it.each(['correct horse battery', 'ünïcödé pass', 'I met ada in 1998'])('takes %s', (password) => {
    expect(passwordFault(password, OWN)).toBeNull();
  });

  it('counts characters as people do, not their code units', () => {
    expect(passwordFault('🦊🐻🐼🐨🐯🦁', OWN)).toBe('passwordTooShort');
  });

  it.each([
    ['short', 'passwordTooShort'],
    ['aaaaaaaaaaaa', 'passwordUniform'],
    ['a1B2'.repeat(33), 'passwordTooLong'],
    ['ADA@example.com', 'passwordOwn'],
    ['ada reyes 1998', 'passwordOwn'],
  ])('refuses %s', (password, why) => {
    expect(passwordFault(password, OWN)).toBe(why);
  });
});
