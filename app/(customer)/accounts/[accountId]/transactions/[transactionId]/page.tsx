import { notFound } from 'next/navigation';
import { BackLink } from '@/components/explaining/back-link';
import { TransactionWhyPanel } from '@/components/explaining/transaction-why-panel';
import { TRANSACTIONS_ID } from '@/components/transactions/transactions-href';
import { findTransaction } from '@/lib/data/transactions/find-transaction';
import { describeAccount } from '@/lib/domain/account-kind';
import { isTransactionId } from '@/lib/domain/ids';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';
import { linkSpans, ownAccount } from '../../own-account';

interface Props {
  params: Promise<{ accountId: string; transactionId: string }>;
}

export const generateMetadata = pageTitle('explaining.transaction.title');

/** Behind the amount of a transaction: what the bank said of it, and who brought that. One that the account does not list is not found, like an account. */
export default async function TransactionPage({ params }: Props) {
  const { accountId, transactionId } = await params;
  const own = await ownAccount(accountId);
  const { viewer, account } = own;
  const ids = linkSpans(own).map(({ id }) => id);
  const transaction = isTransactionId(transactionId) ? await findTransaction(viewer.id, ids, transactionId) : null;
  if (!transaction) notFound();
  const words = await getWords();
  return (
    <div className="mx-auto max-w-3xl">
      <BackLink href={`/accounts/${account.id}#${TRANSACTIONS_ID}`}>{account.name}</BackLink>
      <h1 className="mt-4 text-[24px]/8 font-semibold tracking-figure">{words.t('explaining.transaction.heading')}</h1>
      <p className="text-soft">
        {account.institutionName} · {describeAccount(account, words)}
      </p>
      <TransactionWhyPanel accountId={account.id} transaction={transaction} timeZone={viewer.timeZone} />
    </div>
  );
}
