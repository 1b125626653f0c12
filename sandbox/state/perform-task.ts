import { settlePayment } from '../payments/settle-intent';
import type { SandboxContext } from './context';
import { announceDeactivationById, announceNumberExpiry, deactivateById, expireAccountNumber } from './aftermath';
import { forgetOldRecords } from './forget-old-records';
import { settleRefresh } from './refreshes';
import { expireSession } from './sessions';
import { refreshSubscription } from './subscriptions';
import type { Task } from './task';

/** Does what has fallen due. */
export function performTask(ctx: SandboxContext, task: Task): void {
  switch (task.kind) {
    case 'settle_refresh':
      return settleRefresh(ctx, task);
    case 'attempt_delivery':
      return ctx.dispatcher.dispatch(task.delivery);
    case 'expire_session':
      if (ctx.documents.sessions.find(task.session)) expireSession(ctx, task.session);
      return;
    case 'deactivate_account':
      return deactivateById(ctx, task.account);
    case 'announce_deactivation':
      return announceDeactivationById(ctx, task.account);
    case 'announce_number_expiry':
      return announceNumberExpiry(ctx, task.account);
    case 'expire_account_number':
      return expireAccountNumber(ctx, task.account);
    case 'refresh_subscription':
      return refreshSubscription(ctx, task.account);
    case 'settle_payment':
      return settlePayment(ctx, task.intent);
    case 'forget_old_records':
      return forgetOldRecords(ctx);
  }
}
