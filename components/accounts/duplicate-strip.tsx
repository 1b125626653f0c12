import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import type { AccountCardView } from '@/lib/domain/views';

/** Accounts that may be counted twice, until somebody says whether they are. Nothing is wrong, so it is neither gold nor red. */
export function DuplicateStrip({ accounts }: { accounts: readonly AccountCardView[] }) {
  const [first] = accounts;
  if (!first) return null;
  const subject = accounts.length === 1 ? `${first.name} at ${first.institutionName}` : `${accounts.length} accounts`;
  return (
    <li className="flex items-start gap-3 rounded-strip bg-hair px-4 py-3 sm:items-center">
      <Icon name="info" className="mt-0.75 text-soft sm:mt-0" />
      <p className="grow">
        <span className="font-medium">{subject}</span>
        {accounts.length === 1 ? ' looks like one you linked before.' : ' look like ones you linked before.'} Until you
        decide, each stands on its own.
      </p>
      <ButtonLink size="small" href="/duplicates" prefetch={false}>
        Decide
      </ButtonLink>
    </li>
  );
}
