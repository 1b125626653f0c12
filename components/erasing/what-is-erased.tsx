import { DownloadLinks } from '@/components/history/download-links';
import { ToldList } from '@/components/leaving/told-list';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';

interface Props {
  accountId: string;
  kept: { readonly points: number; readonly transactions: number; readonly owners: number };
}

/** What goes with an account, counted, and what stays; and the way to take it along first. */
export function WhatIsErased({ accountId, kept: { points, transactions, owners } }: Props) {
  const { t } = useWords();
  const goes = [
    t('erasing.points', { count: points }),
    ...(transactions > 0 ? [t('erasing.transactions', { count: transactions })] : []),
    ...(owners > 0 ? [t('erasing.owners')] : []),
    t('erasing.choices'),
  ];
  return (
    <Panel title={t('erasing.what')}>
      <ToldList lines={goes} />
      <div className="mt-4">
        <DownloadLinks path={`/api/accounts/${accountId}`} what="history" />
      </div>
      <h3 className="mt-6 font-medium">{t('erasing.stays')}</h3>
      <ToldList lines={[t('erasing.id'), t('erasing.consent')]} />
    </Panel>
  );
}
