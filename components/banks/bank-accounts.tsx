import { StateLine } from '@/components/accounts/state-line';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { describeAccount } from '@/lib/domain/account-kind';
import { accountState } from '@/lib/domain/account-state';
import { localDay } from '@/lib/domain/days';
import { formatDay } from '@/lib/domain/format-day';
import type { AccountView } from '@/lib/domain/views';

interface Props {
  accounts: readonly AccountView[];
  now: Date;
  timeZone: string;
}

/** Every account of a bank, hidden and disconnected ones too: its state in words, since when it is linked, and the way to what happened to it. */
export function BankAccounts({ accounts, now, timeZone }: Props) {
  const { t } = useWords();
  return (
    <Panel title={t('banks.accounts')}>
      <ul className="mt-2 text-md">
        {accounts.map((account) => (
          <BankAccount key={account.id} {...{ account, now, timeZone }} />
        ))}
      </ul>
    </Panel>
  );
}

function BankAccount({ account, now, timeZone }: { account: AccountView; now: Date; timeZone: string }) {
  const words = useWords();
  const { t, locale } = words;
  const path = `/accounts/${account.id}`;
  const day = formatDay(localDay(new Date(account.linkedAt), timeZone), localDay(now, timeZone), locale);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-hair py-3 first:border-t-0">
      <div className="min-w-0 flex-1 basis-56">
        <Link href={path} className="font-medium wrap-anywhere hover:underline">
          {account.name}
        </Link>
        {account.hidden && (
          <>
            {' '}
            <Badge tone="plain">{t('banks.hidden')}</Badge>
          </>
        )}
        <p className="text-soft">
          {describeAccount(account, words)} · {t('banks.linked', { day })}
        </p>
        <StateLine state={accountState(account, now)} now={now} timeZone={timeZone} />
      </div>
      <Link
        href={`${path}/activity`}
        aria-label={t('banks.activityOf', { account: account.name })}
        className="text-soft underline underline-offset-2 hover:text-ink"
      >
        {t('banks.activity')}
      </Link>
    </li>
  );
}
