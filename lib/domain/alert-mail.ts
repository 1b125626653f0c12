import type { AlertDetails } from './alert';
import { localDay } from './days';
import { formatDay } from './format-day';
import type { Words } from './words';

export interface AlertMailFacts {
  readonly details: AlertDetails;
  readonly institutionName: string;
  /** "Checking ••••6789". */
  readonly described: string;
  /** Where the account is, and where the settings are. */
  readonly accountUrl: string;
  readonly settingsUrl: string;
  readonly now: Date;
  readonly timeZone: string;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/**
 * What an alert says by e-mail, which others may read: no amount, no more of an account's number than its last four digits, and in the
 * subject, which shows on locked screens, nothing about the person at all.
 */
export function alertMail(facts: AlertMailFacts, words: Words): MailText {
  const { details, accountUrl, settingsUrl } = facts;
  const { t } = words;
  const text = [
    sentence(facts, words),
    t('mail.seeIt', { url: accountUrl }),
    t('mail.whyYou', { url: settingsUrl }),
  ].join('\n\n');
  return { subject: t(`mail.subjects.${details.kind}`), text: `${text}\n` };
}

function sentence(facts: AlertMailFacts, { t, locale }: Words): string {
  const { details, institutionName, described, now, timeZone } = facts;
  const account = t('mail.account', { described, bank: institutionName });
  const day = (at: string) => formatDay(localDay(new Date(at), timeZone), localDay(now, timeZone), locale);
  switch (details.kind) {
    case 'low_balance':
      return details.owed ? t('mail.owesMore', { account }) : t('mail.hasLess', { account });
    case 'expiring':
      return t('mail.expiring', { account, day: day(details.endsAt) });
    case 'broken':
      return t('mail.broken', { account, day: day(details.since) });
    case 'refresh_failing':
      return t('mail.refreshFailing', { account, failures: details.failures, day: day(details.since) });
    case 'stale':
      return t('mail.stale', { account, day: day(details.asOf) });
  }
}
