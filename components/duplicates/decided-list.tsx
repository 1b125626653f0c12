import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { linkSpanText } from '@/lib/domain/link-history-text';
import type { LinkedAccount } from '@/lib/domain/linked-account';
import { accountName } from '@/lib/domain/account-name';
import { SettleButton } from './settle-button';

interface Decided {
  readonly older: LinkedAccount;
  readonly newer: LinkedAccount;
  readonly verdict: 'same' | 'different';
}

interface Props {
  decided: readonly Decided[];
  now: Date;
  timeZone: string;
}

/** What was said of links before, each with the way back. */
export function DecidedList({ decided, now, timeZone }: Props) {
  const words = useWords();
  const { t } = words;
  if (decided.length === 0) return null;
  return (
    <Panel title={t('duplicates.decided')} className="mt-6">
      <ul>
        {decided.map(({ older, newer, verdict }) => {
          const name = `${accountName(newer, words)}${newer.last4 === null ? '' : ` ••••${newer.last4}`}`;
          const ids = { olderId: older.id, newerId: newer.id, of: name };
          return (
            <li
              key={`${older.id} ${newer.id}`}
              className="flex flex-wrap items-center gap-3 border-t border-hair py-3 first:border-t-0"
            >
              <p className="flex-1 basis-60">
                <span className="block font-medium">{name}</span>
                <span className="block text-md text-soft">
                  {t(`duplicates.${verdict}`, { span: linkSpanText(older, now, timeZone, words) })}
                </span>
              </p>
              {verdict === 'same' ? (
                <SettleButton choice="split" label={t('duplicates.split')} {...ids} />
              ) : (
                <SettleButton choice="ask_again" label={t('duplicates.undo')} {...ids} />
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
