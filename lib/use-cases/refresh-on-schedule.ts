import 'server-only';
import { forgetScheduledRefreshes, takeDueRefreshes, type TakenRefresh } from '@/lib/data/schedule/due-refreshes';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import type { ScheduleRules } from '@/lib/domain/refresh-schedule';
import { log } from '@/lib/log';
import { requestRefresh, retrieveAccount } from '@/lib/stripe/accounts';
import { stripeFailure } from '@/lib/stripe/errors';
import { patiently } from '@/lib/stripe/patiently';

/** Side by side: well below what Stripe takes in a second. */
const LANES = 4;
const MOST_IN_A_RUN = 200;
const KEPT_MS = 35 * 86_400_000;

/** Asks for every refresh that has fallen due, within the budgets. Safe twice and in several workers: each turn is taken by one. */
export async function refreshOnSchedule(
  rules: ScheduleRules,
  now = new Date(),
): Promise<{ asked: number; failed: number }> {
  const turns = await takeDueRefreshes(rules, MOST_IN_A_RUN, now);
  let failed = 0;
  const queue = [...turns];
  const lane = async () => {
    for (let turn = queue.shift(); turn; turn = queue.shift()) if (!(await ask(turn))) failed++;
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await forgetScheduledRefreshes(new Date(now.getTime() - KEPT_MS));
  if (turns.length > 0) log().info({ asked: turns.length, failed }, 'scheduled refreshes asked for');
  return { asked: turns.length, failed };
}

/** The answer is `pending` and the figures follow by webhook. A turn that fails comes again in some hours, under a key of its own. */
async function ask({ accountId, feature, follows, tries }: TakenRefresh): Promise<boolean> {
  const key = ['florin-scheduled', accountId, feature, follows.getTime(), tries].join('-');
  try {
    await saveSnapshot(await patiently(() => requestRefresh(accountId, [feature], key)));
    return true;
  } catch (err) {
    const failure = stripeFailure(err);
    log().warn({ err, accountId, feature }, 'a scheduled refresh was not started');
    // The link broke and its event is late or lost: what Stripe says of it now pauses the next turns.
    if (failure === 'account_inactive') await look(accountId);
    return false;
  }
}

async function look(accountId: string): Promise<void> {
  await retrieveAccount(accountId, 'refresh')
    .then((snapshot) => saveSnapshot(snapshot))
    .catch((err: unknown) => log().warn({ err, accountId }, 'an inactive account could not be read'));
}
