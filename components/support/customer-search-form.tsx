import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { MAX_SEARCH_LENGTH, MIN_SEARCH_LENGTH } from '@/lib/domain/customer-search';

interface Props {
  /** What was looked for. */
  text: string;
  /** Why nothing was looked up. */
  fault: string | null;
}

/** A plain GET form: a search has an address, and works before JavaScript does. */
export function CustomerSearchForm({ text, fault }: Props) {
  const { t } = useWords();
  return (
    <form role="search" action="/support" className="max-w-160">
      <label htmlFor="q" className="mb-1.5 block font-medium">
        {t('support.search.label')}
      </label>
      <div className="flex gap-2">
        <div className="relative grow">
          <Icon name="search" className="absolute top-2.5 left-3 size-4 text-faint" />
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={text}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={MAX_SEARCH_LENGTH}
            aria-invalid={fault ? true : undefined}
            aria-describedby="q-hint"
            className="h-9 w-full rounded-small border border-faint/75 bg-card pr-3 pl-9 text-md text-ink"
          />
        </div>
        <Button type="submit" variant="primary" size="small" className="h-9">
          {t('support.search.search')}
        </Button>
      </div>
      <p id="q-hint" className={fault ? 'mt-1.5 text-red' : 'mt-1.5 text-soft'}>
        {fault ?? t('support.search.hint', { shortest: MIN_SEARCH_LENGTH })}
      </p>
    </form>
  );
}
