import type { Metadata } from 'next';
import { DeleteForm } from '@/components/leaving/delete-form';
import { WhatGoes } from '@/components/leaving/what-goes';
import { PageHeading } from '@/components/settings/page-heading';
import { Panel } from '@/components/ui/panel';
import { requireUser } from '@/lib/auth/require-user';
import { listLinkedAccounts } from '@/lib/data/find-account';
import { describeAccount } from '@/lib/domain/account-kind';
import { accountName } from '@/lib/domain/to-account-view';

export const metadata: Metadata = { title: 'Delete your account' };

export default async function DeleteAccountPage() {
  const { id, email } = await requireUser();
  const accounts = (await listLinkedAccounts(id)).filter(({ status }) => status !== 'disconnected');
  return (
    <>
      <PageHeading title="Delete your account" back={{ href: '/settings', label: 'Settings' }} />
      <div className="space-y-4">
        <Panel title="What happens">
          <WhatGoes />
          {accounts.length > 0 && (
            <>
              <h3 className="mt-6 font-medium">Links that end first</h3>
              <ul className="mt-1.5 list-disc space-y-1.5 pl-5 text-soft">
                {accounts.map((account) => (
                  <li key={account.id}>
                    {accountName(account)} at {account.institutionName}, {describeAccount(account)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Panel>
        <Panel title="Confirm">
          <p className="mt-2 text-soft">This cannot be undone.</p>
          <DeleteForm email={email} />
        </Panel>
      </div>
    </>
  );
}
