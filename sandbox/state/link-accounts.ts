import type { AccountTemplate, Institution } from '../bank/institution';
import { ownersFor } from '../bank/owners';
import type { SandboxContext } from './context';
import { emitAccountEvent } from '../webhooks/emit-event';
import { planAftermath } from './aftermath';
import { eligibleAccounts } from './eligible-accounts';
import { findInstitution } from './institutions';
import { LinkError } from './link-error';
import { startRefresh } from './refreshes';
import { completeSession } from './sessions';
import type { NextRefresh, StoredAccount } from './stored-account';
import type { StoredSession } from './stored-session';

const FEATURE_OF = { balances: 'balance', ownership: 'ownership', transactions: 'transactions' } as const;

/**
 * What the modal does when its user has picked accounts: they exist from now on, one `created` event each, the
 * prefetches start, with `nextRefresh` as their outcome, and the session is completed.
 * @throws LinkError
 */
export function linkAccounts(
  ctx: SandboxContext,
  sessionId: string,
  institutionName: string,
  accountNames: readonly string[] | 'all',
  nextRefresh: NextRefresh | null = null,
): StoredAccount[] {
  const session = requireOpenSession(ctx, sessionId);
  const institution = requireReachableInstitution(institutionName);
  const picked = pickAccounts(session, institution, accountNames);
  return ctx.store.transaction(() => {
    const linked = picked.map((template) => linkOne(ctx, session, institution, template, nextRefresh));
    completeSession(ctx, session.id);
    return linked;
  });
}

function requireOpenSession(ctx: SandboxContext, sessionId: string): StoredSession {
  const session = ctx.documents.sessions.find(sessionId);
  if (!session) throw new LinkError('session_not_found', `No such session: '${sessionId}'`);
  if (session.state === 'open') return session;
  throw new LinkError(
    `session_${session.state}`,
    `This session has ${session.state === 'expired' ? 'expired' : 'already been completed'}.`,
  );
}

function requireReachableInstitution(name: string): Institution {
  const institution = findInstitution(name);
  if (!institution) throw new LinkError('unknown_institution', `No institution is called '${name}'.`);
  if (institution.downtime) throw new LinkError('institution_unavailable', `${name} is currently unavailable.`);
  return institution;
}

function pickAccounts(
  session: StoredSession,
  institution: Institution,
  names: readonly string[] | 'all',
): AccountTemplate[] {
  const eligible = eligibleAccounts(session, institution);
  const picked =
    names === 'all' ? eligible : [...new Set(names)].map((name) => pickAccount(institution, eligible, name));
  if (picked.length === 0) throw new LinkError('nothing_selected', 'No account was selected.');
  if (session.accountLimit !== null && picked.length > session.accountLimit) {
    const message = `This session links at most ${session.accountLimit} account(s); ${picked.length} were selected.`;
    throw new LinkError('too_many_accounts', message);
  }
  return picked;
}

function pickAccount(institution: Institution, eligible: readonly AccountTemplate[], name: string): AccountTemplate {
  if (!institution.accounts.some((account) => account.name === name)) {
    throw new LinkError('unknown_account', `${institution.name} has no account called '${name}'.`);
  }
  const account = eligible.find((candidate) => candidate.name === name);
  if (!account) throw new LinkError('account_not_eligible', `The session's filters do not allow '${name}'.`);
  return account;
}

function linkOne(
  ctx: SandboxContext,
  session: StoredSession,
  institution: Institution,
  template: AccountTemplate,
  nextRefresh: NextRefresh | null,
): StoredAccount {
  const account = newAccount(ctx, session, institution, template);
  const created = ctx.documents.accounts.insert({ ...account, control: { ...account.control, nextRefresh } });
  const features = session.prefetch.map((permission) => FEATURE_OF[permission]);
  const planned = planAftermath(ctx, created, template.aftermath);
  const linked = planned.status === 'active' ? startRefresh(ctx, planned, features) : planned;
  emitAccountEvent(ctx, 'financial_connections.account.created', linked);
  return linked;
}

function accountNumbers({ permissions }: StoredSession, template: AccountTemplate): StoredAccount['accountNumbers'] {
  const isPending = template.numbers === 'pending';
  const isNumbered = isPending || template.supportedPaymentMethodTypes.length > 0;
  if (!permissions.includes('payment_method') || !isNumbered) return null;
  return [
    { expectedExpiryDate: null, identifierType: 'account_number', status: isPending ? 'pending' : 'transactable' },
  ];
}

/** Whose books the bank opens; a session without a holder has some of its own. */
function holderId({ id, holder }: StoredSession): string {
  if (holder === null) return id;
  return holder.type === 'customer' ? holder.customer : holder.account;
}

function newAccount(
  ctx: SandboxContext,
  session: StoredSession,
  institution: Institution,
  template: AccountTemplate,
): StoredAccount {
  const { holder, permissions } = session;
  const customer = holder?.type === 'customer' ? ctx.documents.customers.find(holder.customer) : null;
  return {
    id: ctx.ids.next('fca'),
    session: session.id,
    holder,
    institution: institution.id,
    institutionName: template.institutionName,
    displayName: template.name,
    last4: template.last4,
    category: template.category,
    subcategory: template.subcategory,
    created: ctx.clock.seconds(),
    permissions,
    status: template.initialStatus,
    expectedDeactivationDate: null,
    supportedPaymentMethodTypes: [...template.supportedPaymentMethodTypes],
    accountNumbers: accountNumbers(session, template),
    subscriptions: [],
    balance: null,
    balanceRefresh: null,
    ownership: null,
    ownershipRefresh: null,
    transactionRefresh: null,
    bank: {
      seed: `${institution.id}/${template.name}/${holderId(session)}`,
      ledger: template.ledger,
      asOf: template.asOf,
      owners: ownersFor(template.owners, customer),
      reported: null,
    },
    control: { nextRefresh: null, refreshDelayMs: null, refreshQuotaSeconds: null, losesWebhooks: false },
  };
}
