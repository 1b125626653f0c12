import { z } from 'zod';
import type { Condition } from '../state/collection';
import type { SandboxContext } from '../state/context';
import { toList } from '../wire/list-object';
import { toTransaction } from '../wire/transaction-object';
import { requireAccount } from './accounts';
import { expandable } from './expand';
import { listPage, rangeConditions } from './list-page';
import { PAGINATION, Range, Text } from './parameters';
import { route, type Route } from './route';
import { missingReference, notFound, StripeError } from './stripe-error';

const URL = '/v1/financial_connections/transactions';
const NOUN = 'financial connections transaction';

const Listing = z.strictObject({
  ...PAGINATION,
  account: Text,
  transacted_at: Range.optional(),
  transaction_refresh: z.strictObject({ after: Text }).optional(),
  expand: expandable([]),
});

export const TRANSACTION_ROUTES: readonly Route[] = [
  route('GET', URL, Listing, ({ ctx, params }) => {
    const account = requireAccount(ctx, params.account);
    if (account.status === 'disconnected') return toList(URL, []);
    if (!account.permissions.includes('transactions')) {
      throw new StripeError(400, 'execution', {
        message: 'This account was not linked with the `transactions` permission.',
        param: 'account',
      });
    }
    const conditions: Condition[] = [
      { field: 'account', in: [account.id] },
      ...rangeConditions('transactedAt', params.transacted_at),
      ...afterRefresh(ctx, params.transaction_refresh?.after),
    ];
    const page = listPage(ctx.documents.transactions, conditions, params, NOUN);
    return toList(URL, page.data.map(toTransaction), page.hasMore);
  }),
  route('GET', `${URL}/:id`, z.strictObject({ expand: expandable([]) }), ({ ctx, id }) => {
    const transaction = ctx.documents.transactions.find(id);
    if (!transaction) throw notFound(NOUN, id, 'transaction');
    return toTransaction(transaction);
  }),
];

/** Touched by a later refresh than this one. */
function afterRefresh(ctx: SandboxContext, after: string | undefined): Condition[] {
  if (after === undefined) return [];
  const refresh = ctx.documents.transactionRefreshes.find(after);
  if (!refresh) throw missingReference('transaction refresh', after, 'transaction_refresh[after]');
  return [{ field: 'refreshOrder', is: '>', value: refresh.order }];
}
