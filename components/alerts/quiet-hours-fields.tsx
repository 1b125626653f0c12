import { Tick } from '@/components/ui/tick';
import { useWords } from '@/components/words/use-words';
import { formatHour } from '@/lib/domain/format-hour';
import type { QuietHours } from '@/lib/domain/quiet-hours';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const NIGHT: QuietHours = { from: 22, to: 7 };

/** From when to when no e-mail is sent, on the person's own clocks. */
export function QuietHoursFields({ quiet }: { quiet: QuietHours | null }) {
  const { from, to } = quiet ?? NIGHT;
  const { t } = useWords();
  return (
    <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3.5 text-md">
      <legend className="sr-only">{t('alerts.browser.quiet')}</legend>
      <Tick name="quiet" label={t('alerts.browser.quietOn')} on={quiet !== null} />
      <HourSelect name="quietFrom" label={t('alerts.browser.quietFrom')} hour={from} />
      {t('alerts.browser.quietAnd')}
      <HourSelect name="quietTo" label={t('alerts.browser.quietUntil')} hour={to} />
      <span className="text-soft">{t('alerts.browser.quietThen')}</span>
    </fieldset>
  );
}

function HourSelect({ name, label, hour }: { name: string; label: string; hour: number }) {
  const { locale } = useWords();
  return (
    <select
      name={name}
      aria-label={label}
      defaultValue={hour}
      className="h-9 rounded-small border border-faint/75 bg-card px-2 text-md"
    >
      {HOURS.map((one) => (
        <option key={one} value={one}>
          {formatHour(one, locale)}
        </option>
      ))}
    </select>
  );
}
