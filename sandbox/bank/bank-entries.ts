import type { StoredAccount } from '../state/stored-account';
import { openBooks } from './books';
import { DAY } from './calendar';
import type { Entry } from './ledger';

const DAYS_KEPT = 180;

/** Becomes posted or void when it settles; until then it is pending. Seconds. */
export interface BankEntry {
  at: number;
  settlesAt: number;
  becomes: 'posted' | 'void';
  amount: number;
  currency: string;
  description: string;
}

/** What moved in an account in the half year before `now` (seconds), oldest first. */
export function bankEntries({ bank }: Pick<StoredAccount, 'bank'>, now: number): BankEntry[] {
  return currencyParts(bank.ledger)
    .flatMap(({ currency, profile }) => {
      const books = openBooks(profile, `${bank.seed}:${currency}`);
      const from = now - DAYS_KEPT * DAY;
      return [
        ...books.between(from, now).map((entry) => toBankEntry(entry, currency, entry.postedAt, 'posted')),
        ...books.holds(from, now).map((hold) => toBankEntry(hold, currency, hold.lapsesAt, 'void')),
      ];
    })
    .sort((one, other) => one.at - other.at);
}

function toBankEntry(
  { at, amount, description }: Pick<Entry, 'at' | 'amount' | 'description'>,
  currency: string,
  settlesAt: number,
  becomes: BankEntry['becomes'],
): BankEntry {
  return { at, settlesAt, becomes, amount, currency, description };
}

/** The books of an account by currency; none where the bank shares nothing. */
export function currencyParts(ledger: StoredAccount['bank']['ledger']) {
  if (ledger.kind === 'unshared') return [];
  return ledger.kind === 'currencies' ? ledger.parts : [{ currency: 'usd', profile: ledger }];
}
