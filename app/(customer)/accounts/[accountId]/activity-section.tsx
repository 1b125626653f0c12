import { ActivityPanel } from '@/components/activity/activity-panel';
import { listActivity } from '@/lib/data/list-activity';
import { linkSpans, type OwnAccount } from './own-account';

const SHOWN = 8;

export async function ActivitySection({ own }: { own: OwnAccount }) {
  const { viewer, account, now } = own;
  const ids = linkSpans(own).map(({ id }) => id);
  const entries = await listActivity(viewer.id, ids, { limit: SHOWN });
  return (
    <ActivityPanel
      entries={entries}
      now={now}
      timeZone={viewer.timeZone}
      allHref={`/accounts/${account.id}/activity`}
    />
  );
}
