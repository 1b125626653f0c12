import 'server-only';
import { saveAlertsRead } from '@/lib/data/alerts';
import type { UserId } from '@/lib/domain/ids';

/** The person has seen these. */
export async function readAlerts(userId: UserId, ids: readonly string[]): Promise<void> {
  await saveAlertsRead(userId, ids);
}
