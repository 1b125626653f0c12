import { StoredIntent } from '../payments/stored-intent';
import { StoredPaymentMethod } from '../payments/stored-payment-method';
import { Collection } from './collection';
import type { Store } from './store';
import { StoredAccount } from './stored-account';
import { StoredCustomer } from './stored-customer';
import { StoredAttempt, StoredDelivery, StoredEndpoint, StoredEvent } from './stored-event';
import { StoredOwnership } from './stored-ownership';
import { StoredReply } from './stored-reply';
import { StoredSession } from './stored-session';
import { StoredTransaction, StoredTransactionRefresh } from './stored-transaction';

/** Everything the sandbox remembers, by kind. */
export function openDocuments(store: Store) {
  return {
    customers: new Collection(store, 'customers', StoredCustomer, {
      email: '$.email',
      created: '$.created',
      deleted: '$.deleted',
    }),
    sessions: new Collection(store, 'sessions', StoredSession, { clientSecret: '$.clientSecret' }),
    accounts: new Collection(store, 'accounts', StoredAccount, {
      session: '$.session',
      customer: '$.holder.customer',
      account: '$.holder.account',
    }),
    ownerships: new Collection(store, 'ownerships', StoredOwnership, { account: '$.account' }),
    transactions: new Collection(store, 'transactions', StoredTransaction, {
      account: '$.account',
      transactedAt: '$.transactedAt',
      refreshOrder: '$.refreshOrder',
    }),
    transactionRefreshes: new Collection(store, 'transaction_refreshes', StoredTransactionRefresh),
    events: new Collection(store, 'events', StoredEvent, { type: '$.type', created: '$.created' }, 'created'),
    endpoints: new Collection(store, 'endpoints', StoredEndpoint),
    deliveries: new Collection(store, 'deliveries', StoredDelivery, {
      event: '$.event',
      endpoint: '$.endpoint',
      state: '$.state',
    }),
    attempts: new Collection(store, 'attempts', StoredAttempt, { event: '$.event', at: '$.at' }),
    paymentMethods: new Collection(store, 'payment_methods', StoredPaymentMethod, { customer: '$.customer' }),
    intents: new Collection(store, 'intents', StoredIntent, {
      kind: '$.kind',
      clientSecret: '$.clientSecret',
      customer: '$.customer',
      created: '$.created',
    }),
    replies: new Collection(store, 'replies', StoredReply, { created: '$.created' }),
  };
}

export type Documents = ReturnType<typeof openDocuments>;
