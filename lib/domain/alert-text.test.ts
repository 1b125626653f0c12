import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import type { AlertDetails } from './alert';
import { alertText } from './alert-text';
import { LOCALES, type Locale } from './locale';

const NOW = new Date('2026-11-21T19:00:00Z');
const LOW = { kind: 'low_balance', currency: 'USD', amount: 4_210, limit: 98_765, owed: false } as const;
const OWED = { ...LOW, owed: true };
const REST: AlertDetails[] = [
  { kind: 'expiring', endsAt: '2026-12-01T12:00:00.000Z', stage: 14 },
  { kind: 'broken', since: '2026-11-20T12:00:00.000Z' },
  { kind: 'refresh_failing', failures: 3, since: '2026-11-20T12:00:00.000Z' },
  { kind: 'stale', asOf: '2026-11-01T12:00:00.000Z' },
];

function said(details: AlertDetails, locale: Locale, amountsHidden = false): string {
  const words = wordsIn(locale);
  const { key, values } = alertText(details, NOW, 'America/New_York', amountsHidden, words);
  return renderToStaticMarkup(words.t.rich(key, { ...values, name: 'Everyday', account: (name) => ['[', name, ']'] }));
}

it('says in the inbox how far below the limit a balance is, and how far above it a debt', () => {
  expect(said(LOW, 'en')).toBe('[Everyday] has $42.10, less than the $987.65 you set.');
  expect(said(OWED, 'en')).toBe('[Everyday] owes $42.10, more than the $987.65 you set.');
  expect(said(OWED, 'es')).toBe('En [Everyday] debes 42,10\u00a0US$, más de los 987,65\u00a0US$ que fijaste.');
});

it.each(LOCALES)('says in %s neither amount nor limit while amounts are hidden', (locale) => {
  for (const details of [LOW, OWED]) expect(said(details, locale, true)).not.toMatch(/\d/);
});

it.each(LOCALES)('names the account in every alert in %s, in one whole sentence', (locale) => {
  for (const details of REST) expect(said(details, locale)).toMatch(/^\[Everyday\] [^{}]+\.$/);
});
