import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';

interface Props {
  accounts: readonly { id: string; name: string; done: boolean }[];
}

/** How far a deletion is: link by link, then the rest. */
export function DeletionProgress({ accounts }: Props) {
  const { t } = useWords();
  const linksEnded = accounts.every(({ done }) => done);
  return (
    <ol className="mt-6 divide-y divide-hair border-y border-hair" aria-live="polite">
      {accounts.map(({ id, name, done }) => (
        <Step
          key={id}
          label={name}
          done={done}
          state={t(done ? 'leaving.goodbye.linkEnded' : 'leaving.goodbye.linkEnding')}
        />
      ))}
      <Step
        label={t('leaving.goodbye.rest')}
        done={false}
        state={t(linksEnded ? 'leaving.goodbye.restNow' : 'leaving.goodbye.restLater')}
      />
    </ol>
  );
}

function Step({ label, done, state }: { label: string; done: boolean; state: string }) {
  return (
    <li className="flex items-center gap-3 py-3">
      <Icon name={done ? 'check' : 'refresh'} className={done ? 'text-accent' : 'text-faint'} />
      <span className="min-w-0 grow wrap-anywhere">{label}</span>
      <span className="flex-none text-md text-soft">{state}</span>
    </li>
  );
}
