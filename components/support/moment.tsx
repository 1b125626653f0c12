import { useWords } from '@/components/words/use-words';
import { formatInstant, formatMoment } from '@/lib/domain/format-time';

/** A time as a person says it, the exact one in the tooltip. `at` is ISO text. */
export function Moment({ at, now, timeZone }: { at: string; now: Date; timeZone: string }) {
  const { locale } = useWords();
  const instant = new Date(at);
  return (
    <time dateTime={at} title={formatInstant(instant, timeZone, locale)} className="whitespace-nowrap">
      {formatMoment(instant, now, timeZone, locale)}
    </time>
  );
}
