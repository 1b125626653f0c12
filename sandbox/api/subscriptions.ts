import { z } from 'zod';
import { subscribeToTransactions, unsubscribeFromTransactions } from '../state/subscriptions';
import { toAccount } from '../wire/account-object';
import { ACCOUNTS_URL, requireAccount } from './accounts';
import { accountExpansion, ACCOUNT_PATHS, expandable } from './expand';
import { refuseWhenNotActive, refuseWithoutPermission } from './refresh';
import { route, type Route } from './route';

const Features = z.strictObject({
  features: z.array(z.enum(['transactions'])).min(1),
  expand: expandable(ACCOUNT_PATHS),
});

export const SUBSCRIPTION_ROUTES: readonly Route[] = [
  route('POST', `${ACCOUNTS_URL}/:id/subscribe`, Features, ({ ctx, id, params }) => {
    const account = requireAccount(ctx, id);
    refuseWhenNotActive(account);
    refuseWithoutPermission(account, 'transactions');
    return toAccount(ctx, subscribeToTransactions(ctx, account), accountExpansion(params.expand));
  }),
  route('POST', `${ACCOUNTS_URL}/:id/unsubscribe`, Features, ({ ctx, id, params }) => {
    const account = requireAccount(ctx, id);
    return toAccount(ctx, unsubscribeFromTransactions(ctx, account), accountExpansion(params.expand));
  }),
];
