import 'server-only';
import { findAlertToSend } from '@/lib/data/alert-mail';
import { describeAccount } from '@/lib/domain/account-kind';
import { alertMail } from '@/lib/domain/alert-mail';
import type { EffectOutcome, TakenEffect } from '@/lib/domain/outbox';
import { appUrl } from '@/lib/mail/app-url';
import { sendMail } from '@/lib/mail/send-mail';
import { wordsIn } from '@/lib/words/words-in';

const WHETHER_UNKNOWN = 'Whether it was sent is not known, so it is not sent again.';

/**
 * Sends the e-mail of an alert, at most once: where a worker stopped in the middle, or the line went dead while the mail was handed over, it is
 * parked rather than sent twice. The alert stands in the inbox all the same.
 */
export async function sendAlert({ subjectId, cutOff }: TakenEffect, now = new Date()): Promise<EffectOutcome> {
  if (cutOff) return parked(`A worker stopped while it was sent. ${WHETHER_UNKNOWN}`);
  const alert = await findAlertToSend(subjectId);
  if (!alert) return { kind: 'done' };
  const { to, timeZone, locale, details, account } = alert;
  const words = wordsIn(locale);
  const facts = {
    details,
    institutionName: account.institutionName,
    described: describeAccount(account, words),
    accountUrl: appUrl(`/accounts/${account.id}`),
    settingsUrl: appUrl('/settings/alerts'),
    now,
    timeZone,
  };
  const outcome = await sendMail({ id: subjectId, to, ...alertMail(facts, words) });
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'done' };
    case 'again':
      return { kind: 'failed', never: false, answered: true, error: outcome.error };
    case 'refused':
      return parked(outcome.error);
    case 'unknown':
      return parked(`${outcome.error}. ${WHETHER_UNKNOWN}`);
  }
}

const parked = (error: string): EffectOutcome => ({ kind: 'failed', never: true, answered: true, error });
