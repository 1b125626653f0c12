import 'server-only';
import type { AlertDetails } from '@/lib/domain/alert';
import type { LinkedAccount } from '@/lib/domain/linked-account';
import { DEFAULT_LOCALE, type Locale, toLocale } from '@/lib/domain/locale';
import { toAlertSettings } from './alert-choices';
import { AlertDetailsShape } from './alerts';
import { LINKED_ACCOUNT_FIELDS, toLinkedAccount } from './linked-account-row';
import { prisma } from './prisma';

export interface AlertToSend {
  readonly to: string;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly details: AlertDetails;
  readonly account: LinkedAccount;
}

/** What an e-mail about an alert needs; null when it is wanted no more, or its person or account is gone. */
export async function findAlertToSend(alertId: string): Promise<AlertToSend | null> {
  const alert = await prisma().alert.findUnique({
    where: { id: alertId },
    select: {
      details: true,
      linkedAccount: { select: LINKED_ACCOUNT_FIELDS },
      user: { select: { email: true, timeZone: true, locale: true, deletionRequestedAt: true, alertChoices: true } },
    },
  });
  const details = AlertDetailsShape.safeParse(alert?.details);
  if (!alert || !details.success || alert.user.deletionRequestedAt) return null;
  const { email: to, timeZone, alertChoices } = alert.user;
  const locale = toLocale(alert.user.locale) ?? DEFAULT_LOCALE;
  if (!toAlertSettings(alertChoices).channels[details.data.kind].email) return null;
  return { to, timeZone, locale, details: details.data, account: toLinkedAccount(alert.linkedAccount) };
}
