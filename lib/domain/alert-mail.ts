import type { AlertDetails } from './alert';
import { localDay } from './days';
import { formatDay } from './format-day';

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

const SUBJECTS: Record<AlertDetails['kind'], string> = {
  low_balance: 'A balance has passed the limit you set',
  expiring: 'Access to a bank ends soon',
  broken: 'The connection to a bank was lost',
  refresh_failing: 'A balance could not be updated',
  stale: 'A balance has not been updated for a while',
};

/**
 * What an alert says by e-mail, which others may read: no amount, no more of an account's number than its last four digits, and in the
 * subject, which shows on locked screens, nothing about the person at all.
 */
export function alertMail(facts: AlertMailFacts): MailText {
  const { details, accountUrl, settingsUrl } = facts;
  const text = [
    sentence(facts),
    `See it in Florin: ${accountUrl}`,
    `You get this e-mail because you asked for it. Choose what you are told: ${settingsUrl}`,
  ].join('\n\n');
  return { subject: SUBJECTS[details.kind], text: `${text}\n` };
}

function sentence({ details, institutionName, described, now, timeZone }: AlertMailFacts): string {
  const account = `${described} at ${institutionName}`;
  const day = (at: string) => formatDay(localDay(new Date(at), timeZone), localDay(now, timeZone));
  switch (details.kind) {
    case 'low_balance':
      return details.owed
        ? `What you owe on ${account} has risen above the limit you set.`
        : `The balance of ${account} has fallen below the limit you set.`;
    case 'expiring':
      return `Our access to ${account} ends on ${day(details.endsAt)}. Renew it to keep getting updates.`;
    case 'broken':
      return `The connection to ${account} was lost on ${day(details.since)}. Reconnect it to get updates again.`;
    case 'refresh_failing':
      return `${account} could not be updated ${details.failures} times in a row, since ${day(details.since)}. The last balance stays on screen.`;
    case 'stale':
      return `${account} has had no new balance since ${day(details.asOf)}.`;
  }
}
