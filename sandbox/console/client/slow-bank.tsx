import { useState, type FormEvent } from 'react';
import { Button } from '../../auth-flow/client/button';
import { Choice } from './choice';
import { NumberField, readNumber } from './number-field';

interface Props {
  banks: readonly string[];
  /** In milliseconds, by name. */
  delays: Record<string, number>;
  change: (body: object) => Promise<void>;
}

/** Banks that take longer than the others; empty makes one like them again. */
export function SlowBank({ banks, delays, change }: Props) {
  const [bank, setBank] = useState(banks[0] ?? '');
  const [pending, setPending] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const delay = readNumber(new FormData(event.currentTarget), 'delay');
    const { [bank]: _, ...others } = delays;
    setPending(true);
    void change({ institution_delays_ms: delay === null ? others : { ...others, [bank]: delay } }).finally(() =>
      setPending(false),
    );
  }

  return (
    <form className="controls above" onSubmit={submit}>
      <Choice
        label="Refreshes at"
        value={bank}
        options={banks.map((name) => ({ value: name, name }))}
        onChoose={setBank}
      />
      <NumberField key={bank} name="delay" label="take, in ms" value={delays[bank] ?? null} />
      <Button type="submit" look="secondary" pending={pending} aria-label="Save how long it takes there">
        Save
      </Button>
    </form>
  );
}
