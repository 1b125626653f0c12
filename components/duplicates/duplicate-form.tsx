import { Button } from '@/components/ui/button';
import { useWords } from '@/components/words/use-words';
import { settleDuplicate } from '@/lib/actions/settle-duplicate';

interface Props {
  olderId: string;
  newerId: string;
  /** " ••••2222", for those who hear the button alone. */
  number: string;
}

const CHOICES = ['continue', 'keep_both', 'disconnect'] as const;

/** A plain form: it works before and without JavaScript. */
export function DuplicateForm({ olderId, newerId, number }: Props) {
  const { t } = useWords();
  return (
    <form action={settleDuplicate} className="mt-4">
      <input type="hidden" name="older" value={olderId} />
      <input type="hidden" name="newer" value={newerId} />
      <fieldset>
        <legend className="sr-only">{t('duplicates.whatItIs', { number })}</legend>
        {CHOICES.map((choice) => (
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
              <span className="block font-medium">{t(`duplicates.choices.${choice}.title`)}</span>
              <span className="block text-md text-soft">{t(`duplicates.choices.${choice}.text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" variant="primary" className="mt-3 max-sm:w-full">
        {t('duplicates.confirm')}
      </Button>
    </form>
  );
}
