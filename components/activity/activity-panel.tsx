import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import type { ActivityView } from '@/lib/domain/activity';
import { ActivityList } from './activity-list';

interface Props {
  entries: readonly ActivityView[];
  now: Date;
  timeZone: string;
  /** The page that lists all of it. */
  allHref: string;
}

/** The latest of what happened to an account. */
export function ActivityPanel({ entries, now, timeZone, allHref }: Props) {
  const { t } = useWords();
  return (
    <Panel
      title={t('activity.title')}
      actions={
        <Link href={allHref} className="rounded-tiny text-md text-soft underline underline-offset-3 hover:text-ink">
          {t('activity.all')}
        </Link>
      }
    >
      <ActivityList entries={entries} now={now} timeZone={timeZone} />
    </Panel>
  );
}
