'use client';

import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import type { Locale } from '@/lib/domain/locale';

interface Props {
  /** When the server was last in reach; null while it is. */
  since: Date | null;
  timeZone: string;
}

const clock = (at: Date, timeZone: string, locale: Locale) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : 'es-ES', { hour: 'numeric', minute: '2-digit', timeZone }).format(
    at,
  );

/** Over the foot of the page, so that nothing moves: the figures stay, with their age. */
export function AwayNote({ since, timeZone }: Props) {
  const { t, locale } = useWords();
  return (
    <div role="status" className="pointer-events-none fixed inset-x-4 bottom-4 z-10 flex justify-center">
      {since && (
        <p className="pointer-events-auto flex appear items-start gap-3 rounded-strip border bg-card px-4 py-3 text-md shadow-float">
          <Icon name="warn" className="mt-px flex-none text-gold" />
          <span>{t('live.browser.away', { clock: clock(since, timeZone, locale) })}</span>
        </p>
      )}
    </div>
  );
}
