import type { Metadata } from 'next';
import { AccountHeading } from '@/components/balances/account-heading';
import { AccountNotice } from '@/components/balances/account-notice';
import { BalanceLine } from '@/components/balances/balance-line';
import { BalanceSheet } from '@/components/balances/balance-sheet';
import { RelinkButton } from '@/components/balances/relink-button';
import { AccountMenu } from '@/components/disconnecting/account-menu';
import { EarlierLinks } from '@/components/duplicates/earlier-links';
import { readHistoryChoice } from '@/components/history/history-links';
import { RedrawAfter } from '@/components/live/redraw-after';
import { amountsHidden } from '@/lib/privacy/amounts-hidden';
import { withoutFigures } from '@/lib/domain/privacy';
import { nextUpdateText } from '@/components/refreshing/next-update-text';
import { nextChangeAfter } from '@/lib/domain/next-change';
import { RefreshButton } from '@/components/refreshing/refresh-button';
import { readTransactionChoice } from '@/lib/domain/transaction-params';
import { getWords } from '@/lib/words/get-words';
import { AccessSection } from './access-section';
import { ActivitySection } from './activity-section';
import { HistorySection } from './history-section';
import { ownAccount } from './own-account';
import { OwnersSection } from './owners-section';
import { TransactionsSection } from './transactions-section';

interface Props {
  params: Promise<{ accountId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { account } = await ownAccount((await params).accountId);
  return { title: account.name };
}

export default async function AccountPage({ params, searchParams }: Props) {
  const own = await ownAccount((await params).accountId);
  const { account, viewer, now } = own;
  const [hidden, words] = await Promise.all([amountsHidden(), getWords()]);
  // Props of what runs in the browser are sent to it.
  const named = withoutFigures(account);
  const query = await searchParams;
  const choice = readHistoryChoice(query);
  const path = `/accounts/${account.id}`;
  return (
    <>
      <AccountHeading
        account={account}
        actions={
          <>
            <RefreshButton
              account={named}
              now={now.toISOString()}
              nextUpdate={nextUpdateText(account, now, viewer.timeZone, words)}
            />
            <AccountMenu account={named} />
          </>
        }
      />
      <AccountNotice
        account={account}
        now={now}
        timeZone={viewer.timeZone}
        action={<RelinkButton account={account} now={now} />}
      />
      <div className="mt-7">
        <BalanceSheet account={account} now={now} hidden={hidden} />
      </div>
      <BalanceLine account={account} now={now} timeZone={viewer.timeZone} />
      <div className="mt-4 space-y-4">
        <HistorySection own={own} choice={choice} path={path} />
        <TransactionsSection own={own} choice={readTransactionChoice(query)} history={choice} path={path} />
        <div className="grid grid-cols-1 gap-4 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)]">
          <OwnersSection own={own} />
          <ActivitySection own={own} />
        </div>
        <AccessSection own={own} />
        <EarlierLinks links={own.older} name={account.name} now={now} timeZone={viewer.timeZone} />
      </div>
      <RedrawAfter ms={nextChangeAfter([account], now)} drawnAt={now.toISOString()} />
    </>
  );
}
