import { EraseForm } from '@/components/erasing/erase-form';
import { WhatIsErased } from '@/components/erasing/what-is-erased';
import { PageHeading } from '@/components/settings/page-heading';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { countKept } from '@/lib/data/erase-accounts';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';
import { ownAccount } from '../own-account';

interface Props {
  params: Promise<{ accountId: string }>;
}

export const generateMetadata = pageTitle('erasing.pageTitle');

/** The end of an account here, once its link has ended: what goes and what stays, then the word that does it. */
export default async function DeleteHistoryPage({ params }: Props) {
  const { viewer, account, older } = await ownAccount((await params).accountId);
  const { t } = await getWords();
  const { id, name, last4 } = account;
  const back = `/accounts/${id}`;
  const heading = <PageHeading title={t('erasing.pageTitle')} back={{ href: back, label: name }} />;
  if (account.status !== 'disconnected')
    return (
      <>
        {heading}
        <Panel title={t('erasing.linkedTitle')}>
          <p className="mt-2 mb-5 text-soft">
            {t(account.disconnectingSince === null ? 'erasing.linked' : 'erasing.ending')}
          </p>
          <ButtonLink href={back}>{t('erasing.back')}</ButtonLink>
        </Panel>
      </>
    );
  const kept = await countKept(viewer.id, [id, ...older.map((link) => link.id)]);
  return (
    <>
      {heading}
      <div className="space-y-4">
        <WhatIsErased accountId={id} kept={kept} />
        <Panel title={t('erasing.confirm')}>
          <p className="mt-2 text-soft">{t('erasing.forGood')}</p>
          <EraseForm account={{ id, name, last4 }} points={kept.points} />
        </Panel>
      </div>
    </>
  );
}
