import { Button } from '@/components/ui/button';
import { markAlertsRead } from '@/lib/actions/mark-alerts-read';

interface Props {
  ids: readonly string[];
  label: string;
  /** What it is about, for those who hear it out of its place. */
  of?: string;
}

/** A form of one button: it works before any script does. */
export function MarkReadButton({ ids, label, of }: Props) {
  return (
    <form action={markAlertsRead} className="flex-none">
      <input type="hidden" name="ids" value={ids.join(' ')} />
      <Button type="submit" size="small" variant={of === undefined ? 'secondary' : 'quiet'}>
        {label}
        {of !== undefined && <span className="sr-only">: {of}</span>}
      </Button>
    </form>
  );
}
