import { accountNameInFiles } from './account-name';
import { localDay } from './days';
import { decimalText } from './decimal-text';
import type { LinkedAccount } from './linked-account';
import { money } from './money';
import type { Transaction } from './transaction';

/** One movement as it leaves the product. Times are ISO 8601 in UTC. */
export interface TransactionFileRow {
  /** When it happened, on the person's calendar: `YYYY-MM-DD`. */
  readonly day: string;
  readonly description: string;
  /** Decimal, exact; negative is money out. */
  readonly amount: string;
  readonly currency: string;
  /** The bank's word for its state. */
  readonly status: string;
  readonly transactedAt: string;
  readonly postedAt: string | null;
  readonly voidAt: string | null;
  readonly account: string;
  readonly institution: string;
  readonly last4: string | null;
  readonly accountId: string;
  readonly transactionId: string;
}

/** The account is the one that is downloaded, also for what one of its earlier links tells of; whose that is, its id says. */
export const transactionFileRow = (
  told: Omit<Transaction, 'updatedAt' | 'refreshId'>,
  account: LinkedAccount,
  timeZone: string,
): TransactionFileRow => ({
  day: localDay(told.transactedAt, timeZone),
  description: told.description,
  amount: decimalText(money(told.amount, told.currency)),
  currency: told.currency,
  status: told.status,
  transactedAt: told.transactedAt.toISOString(),
  postedAt: told.postedAt?.toISOString() ?? null,
  voidAt: told.voidAt?.toISOString() ?? null,
  account: accountNameInFiles(account),
  institution: account.institutionName,
  last4: account.last4,
  accountId: told.accountId,
  transactionId: told.id,
});
