import type { SandboxContext } from './context';
import { keepDefaultEndpoint } from './default-endpoint';
import { planForgetting } from './forget-old-records';

/**
 * Forgets everything: data, settings that were switched, skipped time. The endpoint it was started with stays.
 * @param now where its clock begins, in milliseconds: in the past, days can go by until it is today
 */
export async function resetSandbox(ctx: SandboxContext, now: number | null = null): Promise<void> {
  await ctx.dispatcher.abandon();
  ctx.faults.clear();
  ctx.store.transaction(() => {
    ctx.scheduler.clear();
    for (const collection of Object.values(ctx.documents)) collection.clear();
    ctx.settings.reset();
    ctx.clock.reset(now);
    ctx.ids.reset();
    keepDefaultEndpoint(ctx);
    planForgetting(ctx);
  });
}
