import { useState, type FormEvent } from 'react';
import { Button } from '../../auth-flow/client/button';
import type { ShownFault } from '../protocol';
import { ActionButton } from './action-button';
import { Choice } from './choice';
import type { SandboxDriver } from './use-sandbox';

const ANSWERS = [
  { value: '429', name: '429, too many requests' },
  { value: '500', name: '500, an error' },
  { value: '503', name: '503, unavailable' },
  { value: 'reset', name: 'A closed connection' },
  { value: 'not_json', name: 'No JSON' },
  { value: 'late', name: 'The right answer, late' },
] as const;
const EFFECTS = [
  { value: 'none', name: 'Not carried out' },
  { value: 'carry_out', name: 'Carried out all the same' },
  { value: 'keep', name: 'Not, and kept for its idempotency key' },
] as const;

const METHODS = [
  { value: 'any', name: 'Any' },
  { value: 'GET', name: 'GET' },
  { value: 'POST', name: 'POST' },
  { value: 'DELETE', name: 'DELETE' },
] as const;
type Method = (typeof METHODS)[number]['value'];
type Effect = (typeof EFFECTS)[number]['value'];
type Answer = (typeof ANSWERS)[number]['value'];

export function FaultsPanel({ faults, sandbox }: { faults: ShownFault[]; sandbox: SandboxDriver }) {
  const [method, setMethod] = useState<Method>('any');
  const [effect, setEffect] = useState<Effect>('none');
  const [answer, setAnswer] = useState<Answer>('500');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const status = Number(answer);
    const fault = {
      path: String(fields.get('path')),
      method: method === 'any' ? null : method,
      carry_out: effect === 'carry_out',
      keep: effect === 'keep',
      count: Number(fields.get('count')),
      latency_ms: Number(fields.get('latency')),
      answer: answer === 'late' ? null : Number.isNaN(status) ? answer : status,
    };
    void sandbox.send('POST', '/faults', fault, 'The next requests that match will meet it.');
  }

  return (
    <>
      <h2>Let requests go wrong</h2>
      <form className="controls above" onSubmit={submit}>
        <label className="labelled wide">
          Path, with * for anything
          <input className="field" name="path" required defaultValue="/v1/financial_connections/accounts/*" />
        </label>
        <Choice label="Method" value={method} options={METHODS} onChoose={setMethod} />
        <Choice label="What they ask is" value={effect} options={EFFECTS} onChoose={setEffect} />
        <Choice label="They get" value={answer} options={ANSWERS} onChoose={setAnswer} />
        <label className="labelled">
          How many
          <input className="field" name="count" type="number" min={1} required defaultValue={1} />
        </label>
        <label className="labelled">
          Milliseconds late
          <input className="field" name="latency" type="number" min={0} max={120_000} required defaultValue={0} />
        </label>
        <Button type="submit" look="secondary">
          Add
        </Button>
      </form>
      <h2>Waiting for their requests</h2>
      {faults.length === 0 ? (
        <p className="nothing">None. Everything works.</p>
      ) : (
        <>
          <ul className="lines">
            {faults.map((fault, index) => (
              <li key={`${fault.path}-${index}`} className="line attempt">
                <span className="line-main">
                  <strong>{fault.method === null ? fault.path : `${fault.method} ${fault.path}`}</strong>
                  <span className="detail">
                    {fault.answer ?? 'the right answer'}
                    {fault.latency_ms > 0 && `, ${fault.latency_ms} ms late`}
                  </span>
                </span>
                <span className="line-aside">{fault.count === null ? 'always' : `${fault.count} to go`}</span>
              </li>
            ))}
          </ul>
          <ActionButton onPress={() => sandbox.send('DELETE', '/faults', undefined, 'Nothing goes wrong any more.')}>
            Remove all
          </ActionButton>
        </>
      )}
    </>
  );
}
