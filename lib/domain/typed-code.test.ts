import { expect, it } from 'vitest';
import { typedCode } from './typed-code';

it.each([
  ['app', '123456', '123456'],
  ['app', ' 123 456 ', '123456'],
  ['app', '12345', null],
  ['app', '1234567', null],
  ['app', 'abcdef', null],
  ['app', '１２３４５６', null],
  ['recovery', 'aB3dE-fGh1J', 'aB3dE-fGh1J'],
  ['recovery', ' aB3dE – fGh1J ', 'aB3dE-fGh1J'],
  ['recovery', 'aB3dEfGh1J', 'aB3dE-fGh1J'],
  ['recovery', '123456', null],
  ['recovery', '', null],
] as const)('takes a code of the %s %j for %j', (kind, text, code) => {
  expect(typedCode(kind, text)).toBe(code);
});
