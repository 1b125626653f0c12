import { ActivityPanel } from '@/components/activity/activity-panel';
import { listActivity } from '@/lib/data/list-activity';
import type { OwnAccount } from './own-account';

const SHOWN = 8;

export async function ActivitySection({ own: { viewer, account, now } }: { own: OwnAccount }) {
  const entries = await listActivity(viewer.id, account.id, SHOWN);
  return <ActivityPanel entries={entries} now={now} timeZone={viewer.timeZone} />;
}
