import { SaidAmount } from '@/components/privacy/said-amount';
import { useWords } from '@/components/words/use-words';
import { describeAccount } from '@/lib/domain/account-kind';
import { formatFullDay } from '@/lib/domain/format-day-span';
import { formatInstant } from '@/lib/domain/format-time';
import { money } from '@/lib/domain/money';
import type { ObservationView } from '@/lib/domain/observation';
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
  const words = useWords();
  const { t, locale } = words;
  return (
    <>
      <dl className="grid grid-cols-1 gap-x-8 gap-y-3 border-b pb-5 text-md sm:grid-cols-2">
        <Fact label={t('statement.preparedFor')} value={holder} />
        <Fact label={t('statement.account')} value={`${account.name}, ${describeAccount(account, words)}`} />
        <Fact label={t('statement.bank')} value={account.institutionName} />
        <Fact label={t('statement.prepared')} value={formatInstant(now, timeZone, locale)} />
      </dl>
      {balances.length === 0 && <p className="mt-5">{t('statement.none', { day: formatFullDay(day, locale) })}</p>}
      {balances.map((balance) => (
        <StatedBalance key={balance.currency} {...{ balance, day, sense, timeZone }} />
      ))}
    </>
  );
}

type StatedProps = Pick<Props, 'day' | 'sense' | 'timeZone'> & { balance: ObservationView };

function StatedBalance({ balance: { currency, current, available, asOf, source }, day, sense, timeZone }: StatedProps) {
  const { t, locale } = useWords();
  return (
    <div className="mt-5">
      <h2 className="text-md text-soft">
        {t('statement.balance', { day: formatFullDay(day, locale) })} · {currency}
      </h2>
      <p className="text-4xl font-medium tracking-figure tabular-nums">
        {current === null ? t('explaining.notShared') : <SaidAmount value={money(current, currency)} sense={sense} />}
      </p>
      {available !== null && (
        <p className="text-md text-soft">
          {t('statement.available')} <SaidAmount value={money(available, currency)} sense="signed" />
        </p>
      )}
      <p className="mt-1 text-sm text-soft">
        {t('statement.asOf', { instant: formatInstant(new Date(asOf), timeZone, locale) })}{' '}
        {t(`explaining.sources.${source}.text`)}.
      </p>
    </div>
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
