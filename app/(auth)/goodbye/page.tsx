import { redirect } from 'next/navigation';
import { DeletionProgress } from '@/components/leaving/deletion-progress';
import { LookAgain } from '@/components/leaving/look-again';
import { useWords } from '@/components/words/use-words';
import { currentPerson } from '@/lib/auth/current-user';
import { listLinkedAccounts } from '@/lib/data/find-account';
import { describeAccount } from '@/lib/domain/account-kind';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('leaving.goodbye.title');

/** Where a deletion is told while it goes on, and where nobody is known any more once it is over. */
export default async function GoodbyePage() {
  const person = await currentPerson();
  if (!person) return <Gone />;
  if (!person.deletionRequestedAt) redirect('/');
  const accounts = await listLinkedAccounts(person.id);
  const words = await getWords();
  const { t } = words;
  return (
    <>
      <h1 className="text-3xl font-medium tracking-figure">{t('leaving.goodbye.deleting')}</h1>
      <p className="mt-1 text-soft">{t('leaving.goodbye.soon')}</p>
      <DeletionProgress
        accounts={accounts.map((account) => ({
          id: account.id,
          name: `${account.institutionName} · ${describeAccount(account, words)}`,
          done: account.status === 'disconnected',
        }))}
      />
      <LookAgain />
    </>
  );
}

function Gone() {
  const { t } = useWords();
  return (
    <>
      <h1 className="text-3xl font-medium tracking-figure">{t('leaving.goodbye.title')}</h1>
      <p className="mt-3 text-soft">{t('leaving.goodbye.gone')}</p>
    </>
  );
}
