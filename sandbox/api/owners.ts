import { z } from 'zod';
import { toList } from '../wire/list-object';
import { toOwners } from '../wire/ownership-object';
import { ACCOUNTS_URL, requireAccount } from './accounts';
import { expandable } from './expand';
import { PAGINATION, Text } from './parameters';
import { route, type Route } from './route';
import { missingReference } from './stripe-error';

const Listing = z.strictObject({ ...PAGINATION, ownership: Text, expand: expandable([]) });

/** The owners of one snapshot, in the bank's order. */
export const OWNERS_ROUTE: Route = route('GET', `${ACCOUNTS_URL}/:id/owners`, Listing, ({ ctx, id, params }) => {
  const account = requireAccount(ctx, id);
  const snapshot = ctx.documents.ownerships.find(params.ownership);
  if (snapshot?.account !== account.id || account.status === 'disconnected') {
    throw missingReference('ownership', params.ownership, 'ownership');
  }
  const owners = toOwners(snapshot);
  const cursor = params.ending_before ?? params.starting_after;
  const at = owners.findIndex((owner) => owner.id === cursor);
  if (cursor !== undefined && at < 0) throw missingReference('account owner', cursor, 'starting_after');
  const backwards = params.ending_before !== undefined;
  const rest = backwards ? owners.slice(0, at) : owners.slice(at + 1);
  const page = backwards ? rest.slice(-params.limit) : rest.slice(0, params.limit);
  return toList(`${ACCOUNTS_URL}/${account.id}/owners`, page, rest.length > page.length);
});
