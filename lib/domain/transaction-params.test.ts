import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlace, readTransactionChoice, toPlaceText, transactionQuery } from './transaction-params';
import { LONGEST_SEARCH } from './transaction-view';

describe('an address', () => {
  it('says the whole choice and nothing else', () => {
    const choice = fc.record({
      search: fc.string({ maxLength: LONGEST_SEARCH }).map((text) => text.trim()),
      status: fc.constantFrom('all', 'pending', 'posted', 'void'),
      before: fc.option(fc.nat().map((time) => toPlaceText({ at: new Date(time), id: 'fctxn_1a' }))),
    });
    fc.assert(
      fc.property(choice, (given) => {
        const params = Object.fromEntries(new URLSearchParams(transactionQuery(given)));
        expect(readTransactionChoice(params)).toEqual(given);
      }),
    );
  });

  it.each([
    [{}, { search: '', status: 'all', before: null }],
    [
      { q: '  coffee ', status: 'frozen', before: 'x' },
      { search: 'coffee', status: 'all', before: null },
    ],
    [
      { q: ['a', 'b'], status: ['void'] },
      { search: '', status: 'all', before: null },
    ],
    [{ q: 'x'.repeat(500) }, { search: 'x'.repeat(LONGEST_SEARCH), status: 'all', before: null }],
  ])('that is strange opens all the same', (params, choice) => {
    expect(readTransactionChoice(params)).toEqual(choice);
  });

  it.each(['1_a;drop', '_fctxn_1', '99999999999999999_fctxn', '', "1_a'"])('never takes %j for a place', (text) => {
    expect(readPlace(text)).toBeNull();
  });
});
