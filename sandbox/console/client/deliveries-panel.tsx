import type { ShownDeliveries, ShownState } from '../protocol';
import { Choice } from './choice';
import { moment, shortType } from './format';
import type { SandboxDriver } from './use-sandbox';

const MODES = [
  { value: 'deliver', name: 'Delivered' },
  { value: 'hold', name: 'Held until delivered again' },
  { value: 'drop', name: 'Dropped' },
] as const;

interface Props {
  deliveries: ShownDeliveries;
  mode: ShownState['settings']['webhook_mode'];
  sandbox: SandboxDriver;
}

export function DeliveriesPanel({ deliveries: { attempts, pending }, mode, sandbox }: Props) {
  return (
    <>
      <div className="controls above">
        <Choice
          label="New events are"
          value={mode}
          options={MODES}
          onChoose={(webhook_mode) =>
            void sandbox.send('PATCH', '/settings', { webhook_mode }, 'Webhooks are switched.')
          }
        />
        <p className="note">
          {pending.length === 0 ? 'Nothing is on its way.' : `On their way or waiting: ${pending.length}.`}
        </p>
      </div>
      {attempts.length === 0 ? (
        <p className="nothing">
          Nothing was sent yet. Start the sandbox with SANDBOX_WEBHOOK_URL, or make an endpoint.
        </p>
      ) : (
        <ul className="lines" aria-label="Attempts, newest first">
          {attempts.map((attempt) => (
            <li key={`${attempt.event}-${attempt.attempt}-${attempt.at}-${attempt.url}`} className="line attempt">
              <span className="line-main">
                <strong>{shortType(attempt.type)}</strong>
                <span className="detail">
                  {attempt.url} · try {attempt.attempt} · {attempt.duration_ms} ms
                </span>
              </span>
              <span className="line-aside">
                <span className={`state ${isGood(attempt.status) ? 'active' : 'inactive'}`}>
                  {attempt.status ?? attempt.error ?? 'no answer'}
                </span>
                <span className="when">{moment(attempt.at)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function isGood(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300;
}
