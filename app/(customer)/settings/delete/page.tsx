import { DeleteForm } from '@/components/leaving/delete-form';
import { WhatGoes } from '@/components/leaving/what-goes';
import { PageHeading } from '@/components/settings/page-heading';
import { Panel } from '@/components/ui/panel';
import { requireUser } from '@/lib/auth/require-user';
import { listLinkedAccounts } from '@/lib/data/find-account';
import { describeAccount } from '@/lib/domain/account-kind';
import { accountName } from '@/lib/domain/account-name';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('leaving.pageTitle');

export default async function DeleteAccountPage() {
  const { id, email } = await requireUser();
  const accounts = (await listLinkedAccounts(id)).filter(({ status }) => status !== 'disconnected');
  const words = await getWords();
  const { t } = words;
  return (
    <>
      <PageHeading title={t('leaving.pageTitle')} back={{ href: '/settings', label: t('settings.title') }} />
      <div className="space-y-4">
        <Panel title={t('leaving.what')}>
          <WhatGoes />
          {accounts.length > 0 && (
            <>
              <h3 className="mt-6 font-medium">{t('leaving.linksFirst')}</h3>
              <ul className="mt-1.5 list-disc space-y-1.5 pl-5 text-soft">
                {accounts.map((account) => (
                  <li key={account.id}>
                    {t('leaving.link', {
                      name: accountName(account, words),
                      bank: account.institutionName,
                      described: describeAccount(account, words),
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Panel>
        <Panel title={t('leaving.confirm')}>
          <p className="mt-2 text-soft">{t('leaving.forGood')}</p>
          <DeleteForm email={email} />
        </Panel>
      </div>
    </>
  );
}
