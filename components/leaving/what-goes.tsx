import { useWords } from '@/components/words/use-words';
import { ToldList } from './told-list';

const GOES = ['person', 'accounts', 'choices', 'customer'] as const;
const STAYS = ['links', 'looks', 'events'] as const;

/** What a deletion takes and what it leaves, before anyone decides. */
export function WhatGoes() {
  const { t } = useWords();
  return (
    <div className="mt-2 grid gap-6 sm:grid-cols-2">
      <Told title={t('leaving.goes.title')} lines={GOES.map((what) => t(`leaving.goes.${what}`))} />
      <Told title={t('leaving.stays.title')} lines={STAYS.map((what) => t(`leaving.stays.${what}`))} />
    </div>
  );
}

function Told({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h3 className="font-medium">{title}</h3>
      <ToldList lines={lines} />
    </div>
  );
}
