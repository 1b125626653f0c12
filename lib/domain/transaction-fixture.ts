import { at } from './snapshot-fixture';
import type { Transaction } from './transaction';

/** For tests: an ordinary purchase, changed where the test says. */
export const aTransaction = (change: Partial<Transaction> = {}): Transaction => ({
  id: 'fctxn_1',
  accountId: 'fca_1',
  status: 'posted',
  amount: -12_34,
  currency: 'USD',
  description: 'Coffee Corner',
  transactedAt: at(0),
  postedAt: null,
  voidAt: null,
  updatedAt: at(0),
  refreshId: 'fctxnref_1',
  ...change,
});
