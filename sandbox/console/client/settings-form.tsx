import { useState, type FormEvent } from 'react';
import { Button } from '../../auth-flow/client/button';
import type { ShownState } from '../protocol';
import { NumberField } from './number-field';

interface Props {
  settings: ShownState['settings'];
  change: (body: object) => Promise<void>;
}

const NUMBERS = {
  refresh_delay_ms: 'A refresh takes, in ms',
  refresh_quota_seconds: 'Until the next refresh, in seconds',
  payment_delay_ms: 'A payment takes, in ms',
  webhook_copies: 'Copies of each event',
  webhook_jitter_ms: 'Events are late by up to, in ms',
} as const;
type NumberName = keyof typeof NUMBERS;

function isNumberName(name: string): name is NumberName {
  return name in NUMBERS;
}

export function SettingsForm({ settings, change }: Props) {
  const [pending, setPending] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const numbers = Object.keys(NUMBERS).map((name) => [name, Number(fields.get(name))]);
    const retries = String(fields.get('retries')).split(/[\s,;]+/);
    const webhook_retry_seconds = retries.filter((text) => text !== '').map(Number);
    setPending(true);
    void change({ ...Object.fromEntries(numbers), webhook_retry_seconds }).finally(() => setPending(false));
  }

  return (
    <form className="controls above" onSubmit={submit}>
      {Object.entries(NUMBERS).map(
        ([name, label]) =>
          isNumberName(name) && <NumberField key={name} name={name} label={label} value={settings[name]} required />,
      )}
      <label className="labelled">
        Failed deliveries are tried again after, in seconds
        <input className="field" name="retries" defaultValue={settings.webhook_retry_seconds.join(', ')} />
      </label>
      <Button type="submit" look="secondary" pending={pending}>
        Save
      </Button>
    </form>
  );
}
