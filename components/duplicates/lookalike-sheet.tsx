import { useWords } from '@/components/words/use-words';
import { describeAccount } from '@/lib/domain/account-kind';
import { linkSpanText } from '@/lib/domain/link-history-text';
import type { LinkedAccount } from '@/lib/domain/linked-account';
import { toAccountView } from '@/lib/domain/to-account-view';
import { DuplicateForm } from './duplicate-form';
import { LinkFacts } from './link-facts';

interface Props {
  older: LinkedAccount;
  newer: LinkedAccount;
  now: Date;
  timeZone: string;
}

/** Two links side by side, and the question whether they are one account. */
export function LookalikeSheet({ older, newer, now, timeZone }: Props) {
  const words = useWords();
  const { t } = words;
  const { name, last4, institutionName } = toAccountView(newer, words);
  const number = last4 === null ? '' : ` ••••${last4}`;
  return (
    <section
      aria-labelledby={`same-${newer.id}`}
      className="mt-6 rounded-sheet border bg-card px-5 py-5 sm:px-7 sm:py-6"
    >
      <h2 id={`same-${newer.id}`} className="text-lg font-semibold tracking-title">
        {t('duplicates.question', { account: `${name}${number}` })}
      </h2>
      <p className="mt-1 text-soft">
        {t('duplicates.looksLike', {
          account: describeAccount(older, words),
          bank: institutionName,
          span: linkSpanText(older, now, timeZone, words),
        })}
      </p>
      <div className="mt-4 grid gap-px overflow-hidden rounded-strip border bg-line sm:grid-cols-2">
        <LinkFacts title={t('duplicates.before')} account={older} now={now} timeZone={timeZone} />
        <LinkFacts title={t('duplicates.new')} account={newer} now={now} timeZone={timeZone} />
      </div>
      <DuplicateForm olderId={older.id} newerId={newer.id} number={number} />
    </section>
  );
}
