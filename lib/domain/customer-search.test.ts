import { describe, expect, it } from 'vitest';
import { containsPattern, toCustomerSearch } from './customer-search';

describe('toCustomerSearch', () => {
  it.each(['', '  ', 'ad', 'a d', '%%%', '___', '...', '\\\\\\', 'é!', 'x'.repeat(201), 'ada\0'])(
    'looks nothing up for %j',
    (typed) => {
      expect(toCustomerSearch(typed)).toBeNull();
    },
  );

  it('takes an id whole, and only with the right prefix', () => {
    expect(toCustomerSearch(' cus_Abc123 ')).toEqual({ kind: 'customer_id', id: 'cus_Abc123' });
    expect(toCustomerSearch('fca_1Abc')).toEqual({ kind: 'account_id', id: 'fca_1Abc' });
    expect(toCustomerSearch("cus_1' OR 1=1")).toEqual({ kind: 'text', text: "cus_1' OR 1=1", last4: null });
  });

  it('takes four digits for the last four of an account as well', () => {
    expect(toCustomerSearch('6789')).toEqual({ kind: 'text', text: '6789', last4: '6789' });
    expect(toCustomerSearch('67890')).toEqual({ kind: 'text', text: '67890', last4: null });
  });

  it('finds a name however its accents were typed', () => {
    expect(toCustomerSearch('Zoe\u0308 B')).toEqual(toCustomerSearch('Zo\u00eb  B'));
  });
});

describe('containsPattern', () => {
  it('leaves no wildcard in what was typed', () => {
    expect(containsPattern('50%_a\\b')).toBe('%50\\%\\_a\\\\b%');
  });
});
