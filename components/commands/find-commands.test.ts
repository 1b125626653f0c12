import { expect, it } from 'vitest';
import { findCommands } from './find-commands';

const commands = [
  { label: 'Link a bank' },
  { label: 'Everyday Checking', note: 'Test Bank ····6789' },
  { label: 'Savings', note: 'Other Bank' },
  { label: 'Nómina', note: 'Caja Única' },
];
const found = (typed: string) => findCommands(commands, typed).map(({ label }) => label);

it.each([
  ['everything before anything is typed', '  ', ['Link a bank', 'Everyday Checking', 'Savings', 'Nómina']],
  ['what begins like the word', 'sav', ['Savings']],
  ['what holds all words, in any order and case', 'BANK every', ['Everyday Checking']],
  ['an account by its bank', 'other', ['Savings']],
  ['a word with an accent by the same without, and the other way round', 'nomina cája', ['Nómina']],
  ['nothing by the middle of a word', 'avings', []],
])('finds %s', (_, typed, labels) => expect(found(typed)).toEqual(labels));
