import { Icon } from '@/components/ui/icon';

interface Props {
  accounts: readonly { id: string; name: string; done: boolean }[];
}

/** How far a deletion is: link by link, then the rest. */
export function DeletionProgress({ accounts }: Props) {
  const linksEnded = accounts.every(({ done }) => done);
  return (
    <ol className="mt-6 divide-y divide-hair border-y border-hair" aria-live="polite">
      {accounts.map(({ id, name, done }) => (
        <Step key={id} label={name} done={done} state={done ? 'Link ended' : 'Ending the link…'} />
      ))}
      <Step label="Everything else" done={false} state={linksEnded ? 'Deleting…' : 'As soon as the links have ended'} />
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
