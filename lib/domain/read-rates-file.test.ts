import { describe, expect, it } from 'vitest';
import { readRatesFile } from './read-rates-file';

const file = (
  cubes: string,
  sender = '<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>',
) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<gesmes:subject>Reference rates</gesmes:subject>
	${sender}
	<Cube>${cubes}</Cube>
</gesmes:Envelope>
`;
const day = (time: string, cubes: string) => `<Cube time='${time}'>${cubes}</Cube>`;
const USD = "<Cube currency='USD' rate='1.1592'/>";

describe('a file of rates', () => {
  it('is read with its days, in single quotes as of the day and in double ones as of ninety', () => {
    const text = file(
      day('2026-11-20', `\n${USD}\n<Cube currency='JPY' rate='178.05'/>`) +
        '<Cube time="2026-11-19"><Cube currency="USD" rate="1.16"/></Cube>',
    );
    expect(readRatesFile(text)).toEqual({
      source: 'European Central Bank',
      rates: [
        { day: '2026-11-20', currency: 'USD', perEuro: '1.1592' },
        { day: '2026-11-20', currency: 'JPY', perEuro: '178.05' },
        { day: '2026-11-19', currency: 'USD', perEuro: '1.16' },
      ],
    });
  });

  const whole = file(day('2026-11-20', USD));

  it.each([
    ['nothing', ''],
    ['a page of an error', '<html><body>Service unavailable</body></html>'],
    ['half of it', whole.slice(0, -30)],
    ['no rates', file('')],
    ['nobody’s name', file(day('2026-11-20', USD), '')],
    ['markup for a name', whole.replace('European Central Bank', '<b>x</b>')],
    ['a name of any length', whole.replace('European Central Bank', 'x'.repeat(61))],
    ['a rate before any day', file(USD)],
    ['a day that is none', file(day('2026-02-30', USD))],
    ['a rate of 0', file(day('2026-11-20', USD.replace('1.1592', '0.00')))],
    ['a rate below 0', file(day('2026-11-20', USD.replace('1.1592', '-1.1')))],
    ['a rate with an exponent', file(day('2026-11-20', USD.replace('1.1592', '1e9')))],
    ['a rate without end', file(day('2026-11-20', USD.replace('1.1592', '1'.repeat(40))))],
    ['a rate that is no number', file(day('2026-11-20', USD.replace('1.1592', 'N/A')))],
    ['a currency that is none', file(day('2026-11-20', USD.replace('USD', 'usd')))],
    ['a rate of the euro itself', file(day('2026-11-20', USD.replace('USD', 'EUR')))],
    ['a currency twice', file(day('2026-11-20', USD + USD))],
    ['a currency without a rate', file(day('2026-11-20', "<Cube currency='USD'/>"))],
    ['a broken line', file(day('2026-11-20', `${USD}<Cube currency='GBP' rate='0.88'`))],
    ['entities that grow', whole.replace('<gesmes:Envelope', '<!DOCTYPE x [<!ENTITY a "aaaa">]><gesmes:Envelope')],
    ['more rates than there are', file(day('2026-11-20', manyRates()))],
  ])('is refused as a whole with %s', (_, text) => {
    expect(() => readRatesFile(text)).toThrow();
  });

  it('takes no longer for what is made to take long', () => {
    const hostile = file(`<Cube ${"a='".repeat(150_000)}`) + '<Cube'.repeat(100_000);
    const before = performance.now();
    expect(() => readRatesFile(hostile)).toThrow();
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

function manyRates(): string {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  return codes.map((code) => USD.replace('USD', code)).join('');
}
