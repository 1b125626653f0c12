import * as z from 'zod/mini';
import { CATEGORIES, LINK_STATUSES, SUBCATEGORIES } from '@/lib/domain/linked-account';
import type { AccountCardView, AccountView, OverviewView } from '@/lib/domain/views';

// What our own GET routes answer, checked again in the browser: a page can be older than the server it asks. `zod/mini`, because it is sent.

const RefreshShape = z.object({
  status: z.enum(['pending', 'succeeded', 'failed']),
  lastAttemptedAt: z.string(),
  nextAvailableAt: z.nullable(z.string()),
});

const AmountsShape = z.object({
  currency: z.string(),
  current: z.nullable(z.number()),
  available: z.nullable(z.number()),
  used: z.nullable(z.number()),
});

const BalanceShape = z.object({
  kind: z.enum(['cash', 'credit', 'unknown']),
  asOf: z.string(),
  observedAt: z.string(),
  amounts: z.array(AmountsShape),
});

export const AccountShape = z.object({
  id: z.string(),
  name: z.string(),
  nickname: z.nullable(z.string()),
  institutionName: z.string(),
  groupName: z.nullable(z.string()),
  hidden: z.boolean(),
  leftOut: z.boolean(),
  last4: z.nullable(z.string()),
  category: z.enum(CATEGORIES),
  subcategory: z.enum(SUBCATEGORIES),
  status: z.enum(LINK_STATUSES),
  statusSince: z.string(),
  disconnectingSince: z.nullable(z.string()),
  expectedDeactivationAt: z.nullable(z.string()),
  linkedAt: z.string(),
  continuedBy: z.nullable(z.string()),
  mayReadBalance: z.boolean(),
  mayReadOwnership: z.boolean(),
  balance: z.nullable(BalanceShape),
  balanceRefresh: z.nullable(RefreshShape),
  ownershipRefresh: z.nullable(RefreshShape),
}) satisfies z.ZodMiniType<AccountView>;

const CardShape = z.extend(AccountShape, {
  sparkline: z.array(z.nullable(z.number())),
  change: z.nullable(
    z.object({ currency: z.string(), from: z.number(), to: z.number(), since: z.nullable(z.string()) }),
  ),
  continues: z.array(z.string()),
  resembles: z.nullable(z.string()),
}) satisfies z.ZodMiniType<AccountCardView>;

export const OverviewShape = z.object({
  accounts: z.array(CardShape),
  now: z.string(),
}) satisfies z.ZodMiniType<OverviewView>;
