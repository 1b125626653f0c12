import { Button } from '@/components/ui/button';
import type { ButtonLook } from '@/components/ui/button-class';
import { settleDuplicate } from '@/lib/actions/settle-duplicate';

interface Props extends ButtonLook {
  olderId: string;
  newerId: string;
  choice: 'split' | 'ask_again';
  label: string;
  /** Which account, for those who hear the button alone. */
  of: string;
}

/** Takes back what was said of two links, in one press. */
export function SettleButton({ olderId, newerId, choice, label, of, ...look }: Props) {
  return (
    <form action={settleDuplicate} className="flex-none">
      <input type="hidden" name="older" value={olderId} />
      <input type="hidden" name="newer" value={newerId} />
      <input type="hidden" name="choice" value={choice} />
      <Button type="submit" size="small" {...look}>
        {label}
        <span className="sr-only"> {of}</span>
      </Button>
    </form>
  );
}
