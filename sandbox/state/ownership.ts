import type { OwnerFacts } from '../bank/owner-facts';
import type { SandboxContext } from './context';
import type { StoredAccount } from './stored-account';
import type { StoredOwnership } from './stored-ownership';

/** Takes over what the bank says about owners. The same answer keeps the snapshot's id and only renews its date. */
export function takeOwnership(ctx: SandboxContext, account: StoredAccount): StoredAccount {
  const now = ctx.clock.seconds();
  const current = account.ownership === null ? null : ctx.documents.ownerships.find(account.ownership);
  if (current && saysTheSame(current, account.bank.owners)) {
    ctx.documents.ownerships.save({ ...current, refreshedAt: now });
    return account;
  }
  const snapshot = ctx.documents.ownerships.insert({
    id: ctx.ids.next('fcaowns'),
    account: account.id,
    created: now,
    refreshedAt: now,
    owners: account.bank.owners.map((facts) => ({ id: ctx.ids.next('fcaown'), facts })),
  });
  return { ...account, ownership: snapshot.id };
}

function saysTheSame(snapshot: StoredOwnership, owners: readonly OwnerFacts[]): boolean {
  const key = (facts: OwnerFacts) => JSON.stringify([facts.name, facts.email, facts.phone, facts.raw_address]);
  return (
    snapshot.owners.length === owners.length &&
    snapshot.owners.every(({ facts }, index) => {
      const other = owners[index];
      return other !== undefined && key(facts) === key(other);
    })
  );
}
