import { Link } from '@/components/ui/link';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';

/** The bell, with how many alerts nobody has read yet. */
export function AlertsLink({ unread }: { unread: number }) {
  const { t } = useWords();
  return (
    <Link
      href="/alerts"
      className="relative grid size-9 flex-none place-items-center rounded-small text-soft transition-colors hover:bg-hair hover:text-ink"
    >
      <span className="sr-only">{t('layout.alerts', { unread })}</span>
      <Icon name="bell" />
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="absolute top-0.5 left-5 min-w-4 rounded-full bg-accent px-1 text-center text-[10px]/4 font-semibold text-accent-ink tabular-nums"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
