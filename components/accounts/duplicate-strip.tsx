import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import type { AccountCardView } from '@/lib/domain/views';

/** Accounts that may be counted twice, until somebody says whether they are. Nothing is wrong, so it is neither gold nor red. */
export function DuplicateStrip({ accounts }: { accounts: readonly AccountCardView[] }) {
  const { t } = useWords();
  const [first] = accounts;
  if (!first) return null;
  const account = (chunks: ReactNode) => (
    <span key="account" className="font-medium">
      {chunks}
    </span>
  );
  return (
    <li className="flex items-start gap-3 rounded-strip bg-hair px-4 py-3 sm:items-center">
      <Icon name="info" className="mt-0.75 text-soft sm:mt-0" />
      <p className="grow">
        {accounts.length === 1
          ? t.rich('accounts.resembles.one', { account, name: first.name, bank: first.institutionName })
          : t.rich('accounts.resembles.several', { account, count: String(accounts.length) })}
      </p>
      <ButtonLink size="small" href="/duplicates">
        {t('accounts.resembles.decide')}
      </ButtonLink>
    </li>
  );
}
