import { isDay } from './days';

/** One rate as a file states it. */
export interface StatedRate {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly currency: string;
  /** Units for one euro, exact decimal text. */
  readonly perEuro: string;
}

export interface RatesFile {
  /** Whoever the file says sent it. */
  readonly source: string;
  readonly rates: readonly StatedRate[];
}

const MOST_RATES = 10_000;
const CUBE = /<Cube\b([^<>]{0,200})>/g;
const ATTRIBUTE = /\s([a-z]+)=(?:'([^']*)'|"([^"]*)")/g;
const SENDER = /<gesmes:Sender>\s*<gesmes:name>([\p{L}\d .,’()-]{1,60})<\/gesmes:name>\s*<\/gesmes:Sender>/u;
const RATE = /^(?=.*[1-9])\d{1,9}(\.\d{1,10})?$/;

/**
 * Reads the European Central Bank's file of reference rates, of one day or of ninety: https://www.ecb.europa.eu/stats/eurofxref. No general
 * XML: its few well-known lines, and nothing else in their place. Throws on anything that is not as expected, whole, since half of a file
 * would be a wrong total.
 */
export function readRatesFile(text: string): RatesFile {
  if (/<!/.test(text)) throw new Error('A file of rates has no declarations.');
  if (!/<\/gesmes:Envelope>\s*$/.test(text)) throw new Error('The file of rates has no end.');
  const source = SENDER.exec(text)?.[1]?.trim();
  if (!source) throw new Error('The file of rates does not say whose it is.');
  const cubes = [...text.matchAll(CUBE)].map(([, attributes = '']) => attributesOf(attributes));
  if (cubes.length !== text.split('<Cube').length - 1) throw new Error('A line of the file of rates is broken.');
  return { source, rates: ratesIn(cubes) };
}

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', single, double]) => [name, single ?? double ?? '']));

function ratesIn(cubes: readonly ReadonlyMap<string, string>[]): StatedRate[] {
  const rates = new Map<string, StatedRate>();
  let day: string | null = null;
  for (const cube of cubes) {
    if (cube.has('time')) day = checked(cube.get('time'), isDay, 'day');
    if (!cube.has('currency')) continue;
    if (day === null) throw new Error('A rate stands before any day.');
    const rate = {
      day,
      currency: checked(cube.get('currency'), isForeign, 'currency'),
      perEuro: checked(cube.get('rate'), (value) => RATE.test(value), 'rate'),
    };
    if (rates.has(day + rate.currency)) throw new Error('A currency has two rates of one day.');
    rates.set(day + rate.currency, rate);
  }
  if (rates.size === 0 || rates.size > MOST_RATES) throw new Error(`A file of rates with ${rates.size} of them.`);
  return [...rates.values()];
}

const isForeign = (currency: string): boolean => /^[A-Z]{3}$/.test(currency) && currency !== 'EUR';

function checked(value: string | undefined, isRight: (value: string) => boolean, what: string): string {
  if (value === undefined || !isRight(value)) throw new Error(`A line of the file of rates has no ${what}.`);
  return value;
}
