import { useState, type FormEvent } from 'react';
import { Button } from '../../auth-flow/client/button';
import type { ShownAccount } from '../protocol';
import { NumberField, readNumber } from './number-field';

interface Props {
  account: ShownAccount;
  /** The sandbox's clock, in seconds. */
  now: number;
  change: (body: object, done: string) => Promise<void>;
}

const DAY = 86_400;

/** What is the account's own: how its bank behaves, who owns it, and when its access ends. */
export function AccountForm({ account, now, change }: Props) {
  const [pending, setPending] = useState(false);
  const { control, bank_owners: owners } = account.sandbox;
  const name = account.display_name;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const days = readNumber(fields, 'days');
    const names = String(fields.get('owners'))
      .split('\n')
      .flatMap((line) => line.trim() || []);
    const known = new Map(owners.map((owner) => [owner.name, owner]));
    const changes = {
      refresh_delay_ms: readNumber(fields, 'delay'),
      refresh_quota_seconds: readNumber(fields, 'quota'),
      ...(days !== null && { expected_deactivation_date: now + days * DAY }),
      ...(names.join('\n') !== namesOf(account) && {
        owners: names.map((owner) => known.get(owner) ?? { name: owner }),
      }),
    };
    setPending(true);
    void change(changes, `${name} is changed.`).finally(() => setPending(false));
  }

  return (
    <form className="controls" onSubmit={submit}>
      <NumberField name="delay" label="A refresh takes, in ms" value={control.refreshDelayMs} />
      <NumberField name="quota" label="Until the next, in seconds" value={control.refreshQuotaSeconds} />
      <NumberField name="days" label="Access ends in, in days" value={null} />
      <label className="labelled">
        Owners at the bank, one a line
        <textarea className="field" name="owners" rows={2} defaultValue={namesOf(account)} />
      </label>
      <Button type="submit" look="secondary" pending={pending} aria-label={`Save ${name}`}>
        Save
      </Button>
    </form>
  );
}

function namesOf(account: ShownAccount): string {
  return account.sandbox.bank_owners.map(({ name }) => name).join('\n');
}
