import { useState, type FormEvent } from 'react';
import { ACCOUNT_NUMBER, isRoutingNumber } from '../../../bank/check-numbers';
import { Button } from '../button';
import { Footer, UNREACHABLE } from '../footer';
import { PaneHeading } from '../pane-heading';
import type { PaneProps } from '../pane-props';

interface Props extends PaneProps<'manual_entry'> {
  businessName: string;
}

/** The numbers as they stand on a check. The account number is asked for twice: nobody can look it up to correct it. */
export function ManualEntryPane({ flow, businessName }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const read = (name: string) => String(fields.get(name)).replaceAll(/[\s-]/g, '');
    const wrong = problem(read('routing'), read('account'), read('again'));
    setTrouble(wrong);
    if (wrong === null) {
      flow.act({ action: 'give_numbers', routingNumber: read('routing'), accountNumber: read('account') });
    }
  }

  return (
    <form className="fill" onSubmit={submit}>
      <div className="body">
        <PaneHeading>Type your account numbers</PaneHeading>
        <p className="lead">
          Both stand on your checks. {businessName} can use them for payments, and sees no balance.
        </p>
        <NumberField label="Routing number" name="routing" />
        <NumberField label="Account number" name="account" />
        <NumberField label="Account number once more" name="again" />
        <p className="note">
          For a test, take routing number <code>110000000</code> and account number <code>000123456789</code>.
        </p>
      </div>
      <Footer trouble={trouble ?? (flow.unreachable && UNREACHABLE)}>
        <Button type="submit" pending={flow.pending?.action === 'give_numbers'}>
          Continue
        </Button>
      </Footer>
    </form>
  );
}

function NumberField({ label, name }: { label: string; name: string }) {
  return (
    <label className="labelled">
      {label}
      <input className="field" name={name} required inputMode="numeric" autoComplete="off" maxLength={40} />
    </label>
  );
}

function problem(routing: string, account: string, again: string): string | null {
  if (!isRoutingNumber(routing)) return 'That is no routing number of a US bank. It has nine digits.';
  if (!ACCOUNT_NUMBER.test(account)) return 'An account number has 4 to 17 digits.';
  return account === again ? null : 'The two account numbers differ.';
}
