import { Button } from '@/components/ui/button';
import { settleDuplicate } from '@/lib/actions/settle-duplicate';

interface Props {
  olderId: string;
  newerId: string;
  /** " ••••2222", for those who hear the button alone. */
  number: string;
}

const CHOICES = [
  {
    choice: 'continue',
    title: 'Yes, continue its history',
    text: 'One account with one history. The earlier link leaves your totals. You can split them again.',
  },
  { choice: 'keep_both', title: 'No, keep both', text: 'Two accounts, both counted.' },
  {
    choice: 'disconnect',
    title: 'Cancel, and disconnect the new one',
    text: 'The earlier link stays as it was. To undo this, link the bank again.',
  },
] as const;

/** A plain form: it works before and without JavaScript. */
export function DuplicateForm({ olderId, newerId, number }: Props) {
  return (
    <form action={settleDuplicate} className="mt-4">
      <input type="hidden" name="older" value={olderId} />
      <input type="hidden" name="newer" value={newerId} />
      <fieldset>
        <legend className="sr-only">What it is{number}</legend>
        {CHOICES.map(({ choice, title, text }) => (
          <label
            key={choice}
            className="flex cursor-pointer items-start gap-3 border-t border-hair py-3 first:border-t-0"
          >
            <input
              type="radio"
              name="choice"
              value={choice}
              defaultChecked={choice === 'continue'}
              className="mt-1 size-4 flex-none accent-accent"
            />
            <span>
              <span className="block font-medium">{title}</span>
              <span className="block text-md text-soft">{text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" variant="primary" className="mt-3 max-sm:w-full">
        Confirm
      </Button>
    </form>
  );
}
