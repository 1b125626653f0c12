import { expect, it } from 'vitest';
import type { AlertDetails } from './alert';
import { alertMail } from './alert-mail';
import { wordsIn } from '@/lib/words/words-in';
import { LOCALES } from './locale';

const NOW = new Date('2026-11-21T19:00:00Z');
const ZONE = 'America/New_York';
const DETAILS: AlertDetails[] = [
  { kind: 'low_balance', currency: 'USD', amount: 4_210, limit: 98_765, owed: false },
  { kind: 'low_balance', currency: 'USD', amount: 4_210, limit: 98_765, owed: true },
  { kind: 'expiring', endsAt: '2026-12-01T12:00:00.000Z', stage: 14 },
  { kind: 'broken', since: '2026-11-20T12:00:00.000Z' },
  { kind: 'refresh_failing', failures: 3, since: '2026-11-20T12:00:00.000Z' },
  { kind: 'stale', asOf: '2026-11-01T12:00:00.000Z' },
];

const FACTS = {
  institutionName: 'Sandbar Credit Union',
  described: 'Checking ••••6789',
  accountUrl: 'https://florin.example/accounts/fca_1',
  settingsUrl: 'https://florin.example/settings/alerts',
  now: NOW,
  timeZone: ZONE,
};

it.each(DETAILS.flatMap((details) => LOCALES.map((locale) => ({ kind: details.kind, locale, details }))))(
  'says $kind by e-mail in $locale without an amount, and in the subject without anything of the person',
  ({ details, locale }) => {
    const { subject, text } = alertMail({ ...FACTS, details }, wordsIn(locale));
    expect(`${subject} ${text}`).not.toMatch(/42\.10|987\.65|4,?210|98,?765|\$/);
    expect(subject).not.toMatch(/Sandbar|6789|Checking|\d/);
    expect(text).toContain(`Checking ••••6789 ${locale === 'en' ? 'at' : 'de'} Sandbar Credit Union`);
    expect(text).toContain('https://florin.example/accounts/fca_1');
  },
);
