import { expect, it } from 'vitest';
import { csvLine } from './csv';

it('ends each line as spreadsheets expect, and leaves empty what is not there', () => {
  expect(csvLine(['a', null, { number: '-1.50' }])).toBe('a,,-1.50\r\n');
});

it('quotes what would end a cell or a line', () => {
  expect(csvLine(['Smith, Jane', 'the "big" one', 'two\nlines'])).toBe(
    '"Smith, Jane","the ""big"" one","two\nlines"\r\n',
  );
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://evil.example","x")'])(
  'never lets a spreadsheet run %j',
  (text) => {
    expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/);
  },
);
