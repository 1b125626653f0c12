import clsx from 'clsx';
import { Link } from '@/components/ui/link';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import type { AlertView } from '@/lib/domain/alert';
import { alertText } from '@/lib/domain/alert-text';
import { formatInstant, formatMoment } from '@/lib/domain/format-time';
import { MarkReadButton } from './mark-read-button';

interface Props {
  alert: AlertView;
  now: Date;
  timeZone: string;
  /** Whether no amount is to be in the page. */
  amountsHidden: boolean;
}

/** One fact, about which account, and since when it is known. Read ones stay, quieter. */
export function AlertItem({ alert: { id, at, details, account, isRead }, now, timeZone, amountsHidden }: Props) {
  const words = useWords();
  const { t, locale } = words;
  const { key, values } = alertText(details, now, timeZone, amountsHidden, words);
  const gold = details.kind === 'expiring' || details.kind === 'stale';
  return (
    <li className="flex items-start gap-3 py-3.5">
      <Icon name="warn" className={clsx('mt-0.75', isRead ? 'text-faint' : gold ? 'text-gold' : 'text-red')} />
      <div className="flex min-w-0 grow items-start gap-3 max-sm:flex-col max-sm:gap-1">
        <div className="min-w-0 sm:grow">
          <p className={clsx('wrap-anywhere', isRead && 'text-soft')}>
            {t.rich(key, {
              ...values,
              name: account.name,
              account: (chunks) => (
                <Link
                  href={`/accounts/${account.id}`}
                  className="rounded-tiny font-medium underline-offset-3 hover:underline"
                >
                  {chunks}
                </Link>
              ),
            })}
          </p>
          <p className="text-sm text-faint">
            {account.institutionName} ·{' '}
            <time dateTime={at} title={formatInstant(new Date(at), timeZone, locale)}>
              {formatMoment(new Date(at), now, timeZone, locale)}
            </time>
          </p>
        </div>
        {!isRead && <MarkReadButton ids={[id]} of={account.name} />}
      </div>
    </li>
  );
}
