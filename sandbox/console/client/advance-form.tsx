import { useState, type FormEvent } from 'react';
import { Button } from '../../auth-flow/client/button';
import type { SandboxDriver } from './use-sandbox';

/** Any other stretch of time. */
export function AdvanceForm({ sandbox }: { sandbox: SandboxDriver }) {
  const [pending, setPending] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const advance = Number(new FormData(event.currentTarget).get('seconds'));
    setPending(true);
    void sandbox
      .send('POST', '/clock', { advance }, `The clock went ahead ${advance.toLocaleString('en-US')} seconds.`)
      .finally(() => setPending(false));
  }

  return (
    <form className="with-button" onSubmit={submit}>
      <label className="labelled">
        <span className="unseen">Seconds</span>
        <input className="field" name="seconds" type="number" min={1} required placeholder="Seconds" />
      </label>
      <Button type="submit" look="secondary" pending={pending} aria-label="Go ahead so many seconds">
        Go
      </Button>
    </form>
  );
}
