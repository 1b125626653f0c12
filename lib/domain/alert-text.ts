import type { AlertDetails, AlertKind } from './alert';
import { localDay } from './days';
import { formatMoney } from './format-money';
import { formatDay } from './format-day';
import { money } from './money';

/** What each kind is about, in the settings. */
export const ALERT_LABELS: Record<AlertKind, { label: string; hint: string }> = {
  low_balance: { label: 'Low balance', hint: 'A balance falls below the limit you set, or a debt rises above it.' },
  expiring: { label: 'Access ends soon', hint: '30, 14 and 7 days before a bank ends our access.' },
  broken: { label: 'Connection lost', hint: 'A bank has ended our access, and you would have to reconnect.' },
  refresh_failing: { label: 'Updates failing', hint: 'A balance could not be updated three times in a row.' },
  stale: { label: 'Old balance', hint: 'A bank has sent no new balance for more than a week.' },
};

/** An alert in the inbox, after the account's name. Hidden amounts are not in it at all. */
export function alertText(details: AlertDetails, now: Date, timeZone: string, amountsHidden = false): string {
  const day = (at: string) => formatDay(localDay(new Date(at), timeZone), localDay(now, timeZone));
  switch (details.kind) {
    case 'low_balance': {
      const { currency, owed } = details;
      if (amountsHidden) return owed ? 'owes more than you set' : 'has less than you set';
      const [amount, limit] = [details.amount, details.limit].map((value) => formatMoney(money(value, currency)));
      return owed ? `owes ${amount}, more than the ${limit} you set` : `has ${amount}, less than the ${limit} you set`;
    }
    case 'expiring':
      return `can be read until ${day(details.endsAt)}. Renew to keep updates`;
    case 'broken':
      return `lost its connection on ${day(details.since)}. Reconnect to get updates again`;
    case 'refresh_failing':
      return `could not be updated ${details.failures} times in a row, since ${day(details.since)}`;
    case 'stale':
      return `has had no new balance since ${day(details.asOf)}`;
  }
}
