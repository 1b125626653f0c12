import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseForm } from './form';
import { StripeError } from './stripe-error';

describe('parseForm', () => {
  it.each([
    ['a=1&b=2', { a: '1', b: '2' }],
    ['a[b][c]=x', { a: { b: { c: 'x' } } }],
    ['a[]=1&a[]=2', { a: ['1', '2'] }],
    ['a[1]=y&a[0]=x', { a: ['x', 'y'] }],
    ['a[0][b]=1&a[1][b]=2', { a: [{ b: '1' }, { b: '2' }] }],
    ['a=one+two%26three', { a: 'one two&three' }],
    ['a=', { a: '' }],
    ['a', { a: '' }],
    ['', {}],
    ['a=1&a=2', { a: '2' }],
  ])('reads %s', (text, fields) => {
    expect(JSON.parse(JSON.stringify(parseForm(text)))).toEqual(fields);
  });

  it.each(['a[b=1', 'a]b[=1', '[a]=1', 'a=1&a[b]=2', 'a[b]=1&a=2', '%', `a${'[b]'.repeat(9)}=1`])(
    'refuses %s as Stripe’s error',
    (text) => expect(() => parseForm(text)).toThrow(StripeError),
  );

  it('cannot reach the prototype of anything', () => {
    parseForm('__proto__[polluted]=1&a[__proto__][polluted]=1&constructor[prototype][polluted]=1');
    expect({}).not.toHaveProperty('polluted');
  });

  it('either reads a text or refuses it, and never fails otherwise', () => {
    const piece = fc.constantFrom('a', 'b', '[', ']', '=', '&', '%', '%20', '0', '9', '+', '__proto__', 'é');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        try {
          parseForm(pieces.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(StripeError);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
