import { z } from 'zod';
import { nextRefreshAvailableAt, toAccount } from '../wire/account-object';
import type { SandboxContext } from '../state/context';
import { PERMISSION_FOR, refreshStateOf, startRefresh } from '../state/refreshes';
import { Feature, type StoredAccount } from '../state/stored-account';
import { ACCOUNTS_URL, requireAccount } from './accounts';
import { accountExpansion, ACCOUNT_PATHS, expandable } from './expand';
import { route, type Route } from './route';
import { StripeError } from './stripe-error';

const Refresh = z.strictObject({ features: z.array(Feature).min(1), expand: expandable(ACCOUNT_PATHS) });

/** Answers before the bank does: the features that were started are pending, the data is still the old. */
export const REFRESH_ROUTE: Route = route('POST', `${ACCOUNTS_URL}/:id/refresh`, Refresh, ({ ctx, id, params }) => {
  const account = requireAccount(ctx, id);
  const features = [...new Set(params.features)];
  refuseWhenNotActive(account);
  for (const feature of features) refuseWithoutPermission(account, feature);
  const startable = features.filter((feature) => mayStart(ctx, account, feature));
  const early = features.find((feature) => !startable.includes(feature));
  if (early !== undefined && ctx.settings.current.early_refresh === 'reject') throw tooEarly(ctx, account, early);
  return toAccount(ctx, startRefresh(ctx, account, startable), accountExpansion(params.expand));
});

/** For whatever reads new data from the bank. */
export function refuseWhenNotActive(account: StoredAccount): void {
  if (account.status === 'active') return;
  throw new StripeError(400, 'execution', {
    message: `Data cannot be refreshed on ${account.status} accounts.`,
    ...(account.status === 'inactive' && { code: 'financial_connections_account_inactive' }),
  });
}

export function refuseWithoutPermission(account: StoredAccount, feature: Feature): void {
  const permission = PERMISSION_FOR[feature];
  if (account.permissions.includes(permission)) return;
  throw new StripeError(400, 'execution', {
    message: `This account was not linked with the \`${permission}\` permission, so its ${feature} cannot be refreshed.`,
    param: 'features',
  });
}

/** Not while one is pending, and not before the last one's quota is over. */
function mayStart(ctx: SandboxContext, account: StoredAccount, feature: Feature): boolean {
  const state = refreshStateOf(account, feature);
  if (state === null) return true;
  const nextAt = nextRefreshAvailableAt(ctx, account, state);
  return nextAt !== null && nextAt <= ctx.clock.seconds();
}

function tooEarly(ctx: SandboxContext, account: StoredAccount, feature: Feature): StripeError {
  const state = refreshStateOf(account, feature);
  const nextAt = state && nextRefreshAvailableAt(ctx, account, state);
  const when = nextAt === null ? 'while a refresh is pending' : `before ${nextAt}`;
  return new StripeError(400, 'execution', {
    message: `The ${feature} cannot be refreshed again ${when}.`,
    param: 'features',
  });
}
