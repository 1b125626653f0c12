import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { linkSpanText } from '@/lib/domain/link-history-text';
import type { LinkStatus } from '@/lib/domain/linked-account';
import { SettleButton } from './settle-button';

interface Link {
  readonly id: string;
  readonly newerId: string;
  readonly linkedAt: Date;
  readonly status: LinkStatus;
  readonly statusSince: Date;
}

interface Props {
  links: readonly Link[];
  name: string;
  now: Date;
  timeZone: string;
}

/** The links this account had before, whose history it goes on from. Only the nearest can be split off: the rest hangs on it. */
export function EarlierLinks({ links, name, now, timeZone }: Props) {
  const words = useWords();
  const { t } = words;
  if (links.length === 0) return null;
  return (
    <Panel title={t('duplicates.earlier')}>
      <p className="text-md text-soft">{t('duplicates.earlierLead')}</p>
      <ul className="mt-2 text-md">
        {links.map(({ id, newerId, ...link }, index) => (
          <li key={id} className="flex items-center gap-3 border-t border-hair py-2.5">
            <span className="grow first-letter:uppercase">{linkSpanText(link, now, timeZone, words)}</span>
            {index === 0 && (
              <SettleButton olderId={id} newerId={newerId} choice="split" label={t('duplicates.split')} of={name} />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
