'use client';

import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { saveOrder } from '@/lib/actions/arrange-accounts';

interface Props {
  by: -1 | 1;
  name: string;
  /** The ids of the whole list as it is to be. */
  order: string;
  possible: boolean;
  onPress: (button: HTMLElement) => void;
}

/** One step up or down. At the end of the list it stays in reach, so that the focus is not lost on arriving there. */
export function MoveForm({ by, name, order, possible, onPress }: Props) {
  const { t } = useWords();
  const label = by < 0 ? t('arranging.browser.up', { name }) : t('arranging.browser.down', { name });
  return (
    <form action={saveOrder}>
      <input type="hidden" name="order" value={order} />
      <button
        type="submit"
        aria-label={label}
        title={label}
        aria-disabled={!possible}
        onClick={(event) => {
          if (possible) onPress(event.currentTarget);
          else event.preventDefault();
        }}
        className="grid size-8 place-items-center rounded-small text-soft hover:bg-hair hover:text-ink aria-disabled:cursor-not-allowed aria-disabled:bg-transparent aria-disabled:text-line"
      >
        <Icon name={by < 0 ? 'arrow-up' : 'arrow-down'} />
      </button>
    </form>
  );
}
