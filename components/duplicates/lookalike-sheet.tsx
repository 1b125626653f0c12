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
  const { name, last4, institutionName } = toAccountView(newer);
  const number = last4 === null ? '' : ` ••••${last4}`;
  return (
    <section
      aria-labelledby={`same-${newer.id}`}
      className="mt-6 rounded-sheet border bg-card px-5 py-5 sm:px-7 sm:py-6"
    >
      <h2 id={`same-${newer.id}`} className="text-lg font-semibold tracking-title">
        Is {name}
        {number} one you linked before?
      </h2>
      <p className="mt-1 text-soft">
        It looks like {describeAccount(toAccountView(older))} at {institutionName}, {linkSpanText(older, now, timeZone)}
        . Until you decide, both are shown and counted.
      </p>
      <div className="mt-4 grid gap-px overflow-hidden rounded-strip border bg-line sm:grid-cols-2">
        <LinkFacts title="Before" account={older} now={now} timeZone={timeZone} />
        <LinkFacts title="New" account={newer} now={now} timeZone={timeZone} />
      </div>
      <DuplicateForm olderId={older.id} newerId={newer.id} number={number} />
    </section>
  );
}
