import { useState, type FormEvent } from 'react';
import { Button } from '../../auth-flow/client/button';
import type { ShownAccount } from '../protocol';

interface Props {
  account: ShownAccount;
  change: (body: object, done: string) => Promise<void>;
}

/** What the bank reports from now on, in dollars. */
export function SetBalance({ account, change }: Props) {
  const [pending, setPending] = useState(false);
  const name = account.display_name;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const amount = Number(new FormData(event.currentTarget).get('amount'));
    const usd = Math.round(amount * 100);
    const hash = account.category === 'credit' ? { credit: { used: { usd } } } : { cash: { available: { usd } } };
    const balance = { type: account.category === 'credit' ? 'credit' : 'cash', current: { usd }, ...hash };
    setPending(true);
    void change({ balance }, `The bank reports $${amount.toFixed(2)} for ${name}.`).finally(() => setPending(false));
  }

  return (
    <form className="with-button" onSubmit={submit}>
      <label className="labelled">
        Balance in dollars
        <input
          className="field"
          name="amount"
          type="number"
          step="0.01"
          required
          defaultValue={account.balance ? (account.balance.current.usd ?? 0) / 100 : ''}
        />
      </label>
      <Button type="submit" look="secondary" pending={pending} aria-label={`Set balance of ${name}`}>
        Set
      </Button>
    </form>
  );
}
