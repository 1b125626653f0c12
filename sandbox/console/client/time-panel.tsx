import type { ShownState } from '../protocol';
import { AdvanceForm } from './advance-form';
import { ActionButton } from './action-button';
import { inWords, moment } from './format';
import type { SandboxDriver } from './use-sandbox';

const STEPS = [
  { name: '10 minutes', seconds: 600 },
  { name: '1 hour', seconds: 3_600 },
  { name: '1 day', seconds: 86_400 },
  { name: '30 days', seconds: 30 * 86_400 },
];

export function TimePanel({ state, sandbox }: { state: ShownState; sandbox: SandboxDriver }) {
  return (
    <>
      <h2>Move the clock ahead</h2>
      <p className="lead">Whatever falls due on the way is done, in its order. It never goes back, but on a reset.</p>
      <div className="buttons">
        {STEPS.map(({ name, seconds }) => (
          <ActionButton
            key={seconds}
            label={`Move ahead ${name}`}
            onPress={() => sandbox.send('POST', '/clock', { advance: seconds }, `The clock went ahead ${name}.`)}
          >
            {name}
          </ActionButton>
        ))}
        <AdvanceForm sandbox={sandbox} />
      </div>
      <h2>What is planned</h2>
      {state.upcoming.length === 0 ? (
        <p className="nothing">Nothing.</p>
      ) : (
        <ol className="lines">
          {state.upcoming.slice(0, 50).map((task, index) => (
            <li key={`${task.due_at}-${task.kind}-${index}`} className="line attempt">
              <span className="line-main">
                <strong>{inWords(task.kind)}</strong>
              </span>
              <span className="line-aside">
                <span className="when">{moment(task.due_at)}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
