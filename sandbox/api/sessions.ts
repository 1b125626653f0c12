import { z } from 'zod';
import type { SandboxContext } from '../state/context';
import { createSession, findSession } from '../state/sessions';
import { Permission, type AccountHolder } from '../state/stored-account';
import { LinkableSubcategory, Prefetch } from '../state/stored-session';
import { filtersByCountries } from '../wire/api-version';
import { toSession } from '../wire/session-object';
import { requireReferencedCustomer } from './customers';
import { accountExpansion, expandable, SESSION_PATHS } from './expand';
import { Integer, Text, UnsettableText } from './parameters';
import { route, type Route } from './route';
import { invalid, missingReference, notFound } from './stripe-error';

/** Empty is any number of accounts. */
const AccountLimit = z.union([z.literal('').transform(() => null), Integer.pipe(z.number().min(1))]);

const NewSession = z.strictObject({
  account_holder: z.strictObject({
    type: z.enum(['customer', 'account']),
    customer: Text.optional(),
    account: Text.optional(),
    customer_account: Text.optional(),
  }),
  permissions: z.array(Permission).min(1),
  prefetch: z.array(Prefetch).default([]),
  filters: z
    .strictObject({
      account_subcategories: z.array(LinkableSubcategory).optional(),
      country: Text.optional(),
      countries: z.array(Text).min(1).optional(),
      require_payment_method_support: z.enum(['all', 'at_least_one', 'none']).optional(),
    })
    .optional(),
  limits: z.strictObject({ accounts: AccountLimit }).optional(),
  manual_entry: z.strictObject({ mode: z.enum(['automatic', 'disabled']).optional() }).optional(),
  return_url: UnsettableText.optional(),
  expand: expandable(SESSION_PATHS),
});
type NewSession = z.infer<typeof NewSession>;

const Expand = z.strictObject({ expand: expandable(SESSION_PATHS) });

export const SESSION_ROUTES: readonly Route[] = [
  route('POST', '/v1/financial_connections/sessions', NewSession, ({ ctx, params, version }) => {
    refuseOtherVersionsFilter(params, version);
    const holder = readHolder(ctx, params.account_holder);
    refusePrefetchWithoutPermission(params);
    const session = createSession(ctx, { holder, ...toRules(params) });
    return toSession(ctx, session, accountExpansion(params.expand), version);
  }),
  route('GET', '/v1/financial_connections/sessions/:id', Expand, ({ ctx, id, params, version }) => {
    const session = findSession(ctx, id);
    if (!session) throw notFound('financial connections session', id, 'session');
    const { ownership } = accountExpansion(params.expand, 'accounts.data.');
    return toSession(ctx, session, { ...accountExpansion(params.expand), ownership }, version);
  }),
];

/** One `country` now, a list of `countries` before: each version knows only its own. */
function refuseOtherVersionsFilter({ filters }: NewSession, version: string): void {
  const unknown = filtersByCountries(version) ? 'country' : 'countries';
  if (filters?.[unknown] === undefined) return;
  const param = `filters[${unknown}]`;
  throw invalid(`Received unknown parameter: ${param}`, param, 'parameter_unknown');
}

function toRules(params: NewSession) {
  const { filters } = params;
  return {
    permissions: [...new Set(params.permissions)],
    prefetch: [...new Set(params.prefetch)],
    filters: filters
      ? {
          accountSubcategories: filters.account_subcategories ?? null,
          country: filters.country ?? filters.countries?.[0] ?? null,
          ...(filters.countries && { countries: filters.countries }),
          requirePaymentMethodSupport: filters.require_payment_method_support ?? null,
        }
      : null,
    accountLimit: params.limits?.accounts ?? null,
    manualEntry: params.manual_entry ? { mode: params.manual_entry.mode ?? null } : null,
    returnUrl: params.return_url ?? null,
  };
}

/** The customer must exist; a Connect account is taken as it is, since there are no accounts here. */
function readHolder(ctx: SandboxContext, given: NewSession['account_holder']): AccountHolder {
  if (given.customer_account !== undefined) {
    throw invalid('The sandbox has no `customer_account` holders.', 'account_holder[customer_account]');
  }
  if (given.type === 'account') {
    if (given.customer !== undefined) throw exclusive('customer', given.type);
    if (given.account === undefined) throw missing('account');
    if (!given.account.startsWith('acct_')) throw missingReference('account', given.account, 'account_holder[account]');
    return { type: 'account', account: given.account };
  }
  if (given.account !== undefined) throw exclusive('account', given.type);
  if (given.customer === undefined) throw missing('customer');
  const customer = requireReferencedCustomer(ctx, given.customer, 'account_holder[customer]');
  return { type: 'customer', customer };
}

function refusePrefetchWithoutPermission({ permissions, prefetch }: NewSession): void {
  const lacking = prefetch.find((feature) => !permissions.includes(feature));
  if (lacking === undefined) return;
  throw invalid(`You can only prefetch \`${lacking}\` if you also request the \`${lacking}\` permission.`, 'prefetch');
}

function missing(name: string) {
  const param = `account_holder[${name}]`;
  return invalid(`Missing required param: ${param}.`, param, 'parameter_missing');
}

function exclusive(name: string, type: string) {
  const param = `account_holder[${name}]`;
  return invalid(
    `You may not pass \`${param}\` when \`account_holder[type]\` is \`${type}\`.`,
    param,
    'parameters_exclusive',
  );
}
