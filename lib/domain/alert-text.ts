import { ALERT_KINDS, type AlertDetails, type AlertKind } from './alert';
import { localDay } from './days';
import { formatMoney } from './format-money';
import { formatDay } from './format-day';
import { money } from './money';
import type { Words } from './words';

export interface AlertChoice {
  readonly kind: AlertKind;
  readonly label: string;
  readonly hint: string;
}

/** What each kind is about, in the settings. */
export const alertChoices = ({ t }: Words): AlertChoice[] =>
  ALERT_KINDS.map((kind) => ({ kind, label: t(`alerts.kinds.${kind}.label`), hint: t(`alerts.kinds.${kind}.hint`) }));

export interface AlertText {
  /** Which sentence, whole: it names its account by `{name}` within `<account>`. */
  readonly key: `alerts.item.${'hasLess' | 'owesMore' | 'hasLessHidden' | 'owesMoreHidden' | 'expiring' | 'broken' | 'refreshFailing' | 'stale'}`;
  readonly values: Readonly<Record<string, string | number>>;
}

/** An alert in the inbox. Hidden amounts are not in it at all. */
export function alertText(
  details: AlertDetails,
  now: Date,
  timeZone: string,
  amountsHidden: boolean,
  { locale }: Words,
): AlertText {
  const day = (at: string) => formatDay(localDay(new Date(at), timeZone), localDay(now, timeZone), locale);
  switch (details.kind) {
    case 'low_balance': {
      const { currency, owed } = details;
      if (amountsHidden) return { key: owed ? 'alerts.item.owesMoreHidden' : 'alerts.item.hasLessHidden', values: {} };
      const said = (value: number) => formatMoney(money(value, currency), { locale });
      const values = { amount: said(details.amount), limit: said(details.limit) };
      return { key: owed ? 'alerts.item.owesMore' : 'alerts.item.hasLess', values };
    }
    case 'expiring':
      return { key: 'alerts.item.expiring', values: { day: day(details.endsAt) } };
    case 'broken':
      return { key: 'alerts.item.broken', values: { day: day(details.since) } };
    case 'refresh_failing':
      return { key: 'alerts.item.refreshFailing', values: { failures: details.failures, day: day(details.since) } };
    case 'stale':
      return { key: 'alerts.item.stale', values: { day: day(details.asOf) } };
  }
}
