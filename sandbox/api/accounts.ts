import { z } from 'zod';
import { disconnectAccount } from '../state/account-status';
import type { SandboxContext } from '../state/context';
import type { StoredAccount } from '../state/stored-account';
import { toAccount } from '../wire/account-object';
import { toList } from '../wire/list-object';
import { accountExpansion, ACCOUNT_PATHS, expandable, LISTED_ACCOUNT_PATHS } from './expand';
import { listPage } from './list-page';
import { PAGINATION, Text } from './parameters';
import { route, type Route } from './route';
import { invalid, notFound, StripeError } from './stripe-error';

export const ACCOUNTS_URL = '/v1/financial_connections/accounts';

const Expand = z.strictObject({ expand: expandable(ACCOUNT_PATHS) });

const Listing = z.strictObject({
  ...PAGINATION,
  account_holder: z
    .strictObject({ customer: Text.optional(), account: Text.optional(), customer_account: Text.optional() })
    .default({}),
  session: Text.optional(),
  expand: expandable(LISTED_ACCOUNT_PATHS),
});

export const ACCOUNT_ROUTES: readonly Route[] = [
  route('GET', ACCOUNTS_URL, Listing, ({ ctx, params }) => {
    const page = listPage(ctx.documents.accounts, listingConditions(params), params, ACCOUNT_NOUN);
    const expand = accountExpansion(params.expand, 'data.');
    return toList(
      ACCOUNTS_URL,
      page.data.map((account) => toAccount(ctx, account, expand)),
      page.hasMore,
    );
  }),
  route('GET', `${ACCOUNTS_URL}/:id`, Expand, ({ ctx, id, params }) =>
    toAccount(ctx, requireAccount(ctx, id), accountExpansion(params.expand)),
  ),
  route('POST', `${ACCOUNTS_URL}/:id/disconnect`, Expand, ({ ctx, id, params, request }) => {
    const account = requireAccount(ctx, id);
    if (account.status !== 'disconnected') {
      return toAccount(ctx, disconnectAccount(ctx, account, request), accountExpansion(params.expand));
    }
    if (ctx.settings.current.second_disconnect === 'reject') {
      throw new StripeError(400, 'execution', { message: 'This account has already been disconnected.' });
    }
    return toAccount(ctx, account, accountExpansion(params.expand));
  }),
];

const ACCOUNT_NOUN = 'financial connections account';

export function requireAccount(ctx: SandboxContext, id: string): StoredAccount {
  const account = ctx.documents.accounts.find(id);
  if (!account) throw notFound(ACCOUNT_NOUN, id, 'account');
  return account;
}

function listingConditions({ account_holder, session }: z.infer<typeof Listing>) {
  const asked = [
    { param: 'account_holder[customer]', field: 'customer', value: account_holder.customer },
    { param: 'account_holder[account]', field: 'account', value: account_holder.account },
    { param: 'account_holder[customer_account]', field: 'customer', value: account_holder.customer_account },
    { param: 'session', field: 'session', value: session },
  ].flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]));
  const [first, second] = asked;
  if (first && second) {
    const message = `You may only specify one of these parameters: ${asked.map(({ param }) => param).join(', ')}.`;
    throw invalid(message, second.param, 'parameters_exclusive');
  }
  return first ? [{ field: first.field, in: [first.value] }] : [];
}
