import type { StoredAccount } from '../state/stored-account';
import { openBooks } from './books';
import { DAY } from './calendar';
import type { Entry } from './ledger';

const DAYS_KEPT = 180;

export interface BankEntry extends Entry {
  currency: string;
}

/** What moved in an account in the half year before `now` (seconds), oldest first. */
export function bankEntries({ bank }: Pick<StoredAccount, 'bank'>, now: number): BankEntry[] {
  return currencyParts(bank.ledger)
    .flatMap(({ currency, profile }) =>
      openBooks(profile, `${bank.seed}:${currency}`)
        .between(now - DAYS_KEPT * DAY, now)
        .map((entry) => ({ ...entry, currency })),
    )
    .sort((one, other) => one.at - other.at);
}

/** The books of an account by currency; none where the bank shares nothing. */
export function currencyParts(ledger: StoredAccount['bank']['ledger']) {
  if (ledger.kind === 'unshared') return [];
  return ledger.kind === 'currencies' ? ledger.parts : [{ currency: 'usd', profile: ledger }];
}
