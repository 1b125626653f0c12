import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeletionProgress } from '@/components/leaving/deletion-progress';
import { LookAgain } from '@/components/leaving/look-again';
import { currentPerson } from '@/lib/auth/current-user';
import { listLinkedAccounts } from '@/lib/data/find-account';
import { describeAccount } from '@/lib/domain/account-kind';

export const metadata: Metadata = { title: 'Goodbye' };

/** Where a deletion is told while it goes on, and where nobody is known any more once it is over. */
export default async function GoodbyePage() {
  const person = await currentPerson();
  if (!person) return <Gone />;
  if (!person.deletionRequestedAt) redirect('/');
  const accounts = await listLinkedAccounts(person.id);
  return (
    <>
      <h1 className="text-3xl font-medium tracking-figure">Deleting your account</h1>
      <p className="mt-1 text-soft">
        This usually takes a few seconds. You can close this page: we go on, and keep trying where a bank’s connection
        cannot be reached.
      </p>
      <DeletionProgress
        accounts={accounts.map((account) => ({
          id: account.id,
          name: `${account.institutionName} · ${describeAccount(account)}`,
          done: account.status === 'disconnected',
        }))}
      />
      <LookAgain />
    </>
  );
}

function Gone() {
  return (
    <>
      <h1 className="text-3xl font-medium tracking-figure">Goodbye</h1>
      <p className="mt-3 text-soft">
        Your account is deleted, and with it everything we held about you. Stripe has been told to end every link to
        your banks, and you are signed out.
      </p>
    </>
  );
}
