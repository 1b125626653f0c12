import { SaidAmount } from '@/components/privacy/said-amount';
import { describeAccount } from '@/lib/domain/account-kind';
import { formatFullDay } from '@/lib/domain/format-day-span';
import { formatInstant } from '@/lib/domain/format-time';
import { money } from '@/lib/domain/money';
import { type ObservationView, SOURCES } from '@/lib/domain/observation';
import type { AmountSense } from '@/lib/domain/say-amount';
import type { AccountView } from '@/lib/domain/views';

interface Props {
  account: AccountView;
  holder: string;
  day: string;
  /** The last reading on or before that day, one for each currency. */
  balances: readonly ObservationView[];
  sense: AmountSense;
  now: Date;
  timeZone: string;
}

/** What a bank had said of an account by the end of a day: whose, which, how much, and how old that was. */
export function StatementSheet({ account, holder, day, balances, sense, now, timeZone }: Props) {
  return (
    <>
      <dl className="grid grid-cols-1 gap-x-8 gap-y-3 border-b pb-5 text-md sm:grid-cols-2">
        <Fact label="Prepared for" value={holder} />
        <Fact label="Account" value={`${account.name}, ${describeAccount(account)}`} />
        <Fact label="Bank" value={account.institutionName} />
        <Fact label="Prepared" value={formatInstant(now, timeZone)} />
      </dl>
      {balances.length === 0 && (
        <p className="mt-5">The bank had shared no balance by the end of {formatFullDay(day)}.</p>
      )}
      {balances.map((balance) => (
        <div key={balance.currency} className="mt-5">
          <h2 className="text-md text-soft">
            Balance at the end of {formatFullDay(day)} · {balance.currency}
          </h2>
          <p className="text-4xl font-medium tracking-figure tabular-nums">
            {balance.current === null ? (
              'Not shared'
            ) : (
              <SaidAmount value={money(balance.current, balance.currency)} sense={sense} />
            )}
          </p>
          {balance.available !== null && (
            <p className="text-md text-soft">
              Available <SaidAmount value={money(balance.available, balance.currency)} sense="signed" />
            </p>
          )}
          <p className="mt-1 text-sm text-soft">
            As of {formatInstant(new Date(balance.asOf), timeZone)}, by the bank’s clock. {SOURCES[balance.source].text}
            .
          </p>
        </div>
      ))}
    </>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="text-sm text-soft">{label}</dt>
      <dd className="font-medium wrap-anywhere">{value}</dd>
    </div>
  );
}
