import { Button } from '@/components/ui/button';
import { useWords } from '@/components/words/use-words';
import { PrintButton } from './print-button';

interface Props {
  day: string;
  /** The latest day there can be a statement of. */
  today: string;
}

/** Which day the statement is of: a plain GET, so that a statement has an address. Not on paper. */
export function DayForm({ day, today }: Props) {
  const { t } = useWords();
  return (
    <form method="get" className="mt-4 flex flex-wrap items-end gap-2 print:hidden">
      <label className="text-md font-medium">
        <span className="mb-1.5 block">{t('statement.atEndOf')}</span>
        <input
          key={day}
          type="date"
          name="day"
          defaultValue={day}
          max={today}
          required
          className="h-10 rounded-button border border-faint/75 bg-card px-3 text-base text-ink"
        />
      </label>
      <Button type="submit">{t('statement.show')}</Button>
      <PrintButton>{t('statement.print')}</PrintButton>
    </form>
  );
}
