import type { Metadata } from 'next';
import { BankAccess } from '@/components/banks/bank-access';
import { BankAccounts } from '@/components/banks/bank-accounts';
import { BankConsents } from '@/components/banks/bank-consents';
import { BankHeading } from '@/components/banks/bank-heading';
import { BackLink } from '@/components/explaining/back-link';
import { RedrawAfter } from '@/components/live/redraw-after';
import { listAccess } from '@/lib/data/find-access';
import { listLinkedAccounts } from '@/lib/data/find-account';
import { nextChangeAfter } from '@/lib/domain/next-change';
import { toAccountView } from '@/lib/domain/to-account-view';
import { getWords } from '@/lib/words/get-words';
import { ownAccount } from '../own-account';

interface Props {
  params: Promise<{ accountId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { account } = await ownAccount((await params).accountId);
  return { title: account.institutionName };
}

/** The connection an account came by: all accounts of that bank, what they share, and what was agreed to. */
export default async function BankPage({ params }: Props) {
  const { viewer, account, now } = await ownAccount((await params).accountId);
  const { timeZone } = viewer;
  const [links, words] = await Promise.all([listLinkedAccounts(viewer.id), getWords()]);
  const accounts = links
    .filter((link) => link.institutionName === account.institutionName && link.continuedBy === null)
    .map((link) => toAccountView(link, words));
  const accesses = await listAccess(
    viewer.id,
    accounts.filter(({ status }) => status !== 'disconnected').map(({ id }) => id),
  );
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return (
    <>
      <BackLink href="/overview">{words.t('accounts.overview')}</BackLink>
      <BankHeading name={account.institutionName} {...{ accounts, now, timeZone }} />
      <div className="space-y-4">
        <BankAccounts {...{ accounts, now, timeZone }} />
        {accesses.length > 0 && <BankAccess accesses={accesses} />}
        {accesses.length > 0 && <BankConsents {...{ accesses, names, timeZone }} />}
      </div>
      <RedrawAfter ms={nextChangeAfter(accounts, now)} drawnAt={now.toISOString()} />
    </>
  );
}
