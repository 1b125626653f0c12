import clsx from 'clsx';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/words/use-words';
import { markAlertsRead } from '@/lib/actions/mark-alerts-read';

interface Props {
  ids: readonly string[];
  /** The account of the one it is about, for those who hear it out of its place; without, it is about all. */
  of?: string;
}

/** A form of one button: it works before any script does. */
export function MarkReadButton({ ids, of }: Props) {
  const { t } = useWords();
  return (
    <form action={markAlertsRead} className={clsx('flex-none', of !== undefined && 'max-sm:-ml-3.25')}>
      <input type="hidden" name="ids" value={ids.join(' ')} />
      <Button type="submit" size="small" variant={of === undefined ? 'secondary' : 'quiet'}>
        {of === undefined
          ? t('alerts.readAll')
          : t.rich('alerts.read', { account: of, more: (chunks) => <span className="sr-only">{chunks}</span> })}
      </Button>
    </form>
  );
}
