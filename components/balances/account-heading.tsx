import { Link } from '@/components/ui/link';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Monogram } from '@/components/ui/monogram';
import { useWords } from '@/components/words/use-words';
import { describeAccount } from '@/lib/domain/account-kind';
import { monogram } from '@/lib/domain/monogram';
import type { AccountView } from '@/lib/domain/views';

/** The way back, whose account this is, and at the right what can be done with it. */
export function AccountHeading({ account, actions }: { account: AccountView; actions?: ReactNode }) {
  const words = useWords();
  const currencies = account.balance?.amounts.map(({ currency }) => currency).join(', ');
  return (
    <>
      <Link
        href="/overview"
        className="-ml-1 inline-flex items-center gap-1.5 rounded-tiny text-md text-soft hover:text-ink"
      >
        <Icon name="back" />
        {words.t('balances.back')}
      </Link>
      <div className="mt-5 flex flex-wrap items-center gap-4">
        <Monogram letters={monogram(account.institutionName)} size="large" />
        <div className="min-w-0 flex-1 basis-48">
          <h1 className="text-[24px]/8 font-semibold tracking-figure wrap-anywhere">{account.name}</h1>
          <p className="text-md text-balance text-soft">
            <Link href={`/accounts/${account.id}/bank`} className="rounded-tiny hover:underline">
              {account.institutionName}
            </Link>
            {' · '}
            {describeAccount(account, words, currencies || undefined)}
          </p>
        </div>
        {actions && <div className="flex flex-wrap items-center gap-x-2 gap-y-2 sm:gap-x-4">{actions}</div>}
      </div>
    </>
  );
}
