import { ArrangeGroup } from '@/components/arranging/arrange-group';
import { OrderedList } from '@/components/arranging/ordered-list';
import { ButtonLink } from '@/components/ui/button-link';
import { FocusedNote } from '@/components/ui/focused-note';
import { requireUser } from '@/lib/auth/require-user';
import { listLinkedAccounts } from '@/lib/data/find-account';
import { groupAccounts } from '@/lib/domain/group-accounts';
import { toAccountView } from '@/lib/domain/to-account-view';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('arranging.title');

interface Props {
  searchParams: Promise<{ edit?: string | string[]; saved?: string | string[] }>;
}

/** Names, groups, order, and what is shown and counted. Everything is a plain form, so that it works before and without JavaScript. */
export default async function ArrangePage({ searchParams }: Props) {
  const [viewer, { edit, saved }] = await Promise.all([requireUser(), searchParams]);
  const links = await listLinkedAccounts(viewer.id);
  const words = await getWords();
  const { t } = words;
  const accounts = links
    .filter(({ continuedBy }) => continuedBy === null)
    .map((account) => toAccountView(account, words));
  const groups = groupAccounts(accounts);
  const names = groups.map(({ name }) => name);
  const editing = typeof edit === 'string' ? edit : null;
  const savedName = accounts.find(({ id }) => id === saved)?.name;
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="text-[24px]/8 font-semibold tracking-figure">{t('arranging.title')}</h1>
      <p className="mt-1 text-soft">{t('arranging.lead')}</p>
      {typeof saved === 'string' && (
        <FocusedNote key={saved}>
          {savedName === undefined ? t('arranging.nothingChanged') : t('arranging.saved', { name: savedName })}
        </FocusedNote>
      )}
      <OrderedList
        label={t('arranging.groups')}
        className="mt-6 space-y-6"
        itemClassName="relative rounded-sheet"
        controlsClassName="absolute top-0 right-0"
        items={groups.map((group) => ({
          key: group.name,
          accountIds: group.accounts.map(({ id }) => id),
          name: group.name,
          content: <ArrangeGroup group={group} groups={names} editing={editing} />,
        }))}
      />
      {accounts.length === 0 && <p className="mt-6 text-soft">{t('arranging.nothingLinked')}</p>}
      <ButtonLink href="/overview" className="mt-8">
        {t('arranging.toOverview')}
      </ButtonLink>
    </div>
  );
}
