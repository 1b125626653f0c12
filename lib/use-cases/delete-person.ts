import 'server-only';
import { erasePerson, listLeavers, requestDeletion } from '@/lib/data/deletion';
import type { UserId } from '@/lib/domain/ids';
import { log } from '@/lib/log';

const BATCH = 20;

/** Begins to delete someone who has just given their password. The worker disconnects their accounts, then deletes what is here. */
export async function deletePerson(userId: UserId): Promise<void> {
  await requestDeletion(userId);
  log().info({ userId }, 'a person asked to be deleted');
}

/** Deletes whoever asked for it and has nothing left that Stripe must hear. Answers how many; safe to run twice, or in two workers. */
export async function finishDeletions(): Promise<number> {
  let finished = 0;
  for (const userId of await listLeavers(BATCH)) {
    if (!(await erasePerson(userId))) continue;
    log().info({ userId }, 'a person was deleted');
    finished += 1;
  }
  return finished;
}
