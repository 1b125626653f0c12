import { ActivityList } from '@/components/activity/activity-list';
import { BackLink } from '@/components/explaining/back-link';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { listActivity } from '@/lib/data/list-activity';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';
import { linkSpans, ownAccount } from '../own-account';

interface Props {
  params: Promise<{ accountId: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
}

export const generateMetadata = pageTitle('activity.title');

const A_PAGE = 25;
const MOST_PAGES = 4_000;

/** Every link, refresh and event of an account in words: which failed, and why. */
export default async function ActivityPage({ params, searchParams }: Props) {
  const own = await ownAccount((await params).accountId);
  const { viewer, account, now } = own;
  const page = readPage((await searchParams).page);
  const ids = linkSpans(own).map(({ id }) => id);
  // One more than is shown tells whether there is a further page.
  const entries = await listActivity(viewer.id, ids, { limit: A_PAGE + 1, skip: (page - 1) * A_PAGE });
  const { t } = await getWords();
  const path = `/accounts/${account.id}/activity`;
  return (
    <div className="mx-auto max-w-3xl">
      <BackLink href={`/accounts/${account.id}`}>{account.name}</BackLink>
      <h1 className="mt-4 mb-6 text-[24px]/8 font-semibold tracking-figure">{t('activity.title')}</h1>
      <Panel title={page === 1 ? t('activity.latest') : t('activity.page', { page: String(page) })}>
        <ActivityList entries={entries.slice(0, A_PAGE)} now={now} timeZone={viewer.timeZone} detailed />
        {entries.length === 0 && <p className="text-md text-soft">{t('activity.nothing')}</p>}
      </Panel>
      <nav aria-label={t('activity.pages')} className="mt-4 flex gap-2">
        {page > 1 && (
          <ButtonLink href={page === 2 ? path : `${path}?page=${page - 1}`}>{t('activity.newer')}</ButtonLink>
        )}
        {entries.length > A_PAGE && <ButtonLink href={`${path}?page=${page + 1}`}>{t('activity.older')}</ButtonLink>}
      </nav>
    </div>
  );
}

function readPage(text: string | string[] | undefined): number {
  const page = Number(text);
  return Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1;
}
