import type { ShownState } from '../protocol';
import { Choice } from './choice';
import { EndpointList } from './endpoint-list';
import { SettingsForm } from './settings-form';
import { SlowBank } from './slow-bank';
import type { SandboxDriver } from './use-sandbox';

const EARLY = [
  { value: 'ignore', name: '200, not done' },
  { value: 'reject', name: '400, refused' },
] as const;

const SECRET = [
  { value: 'keep', name: 'Still shown' },
  { value: 'null', name: 'Null' },
] as const;

const LINK = [
  { value: 'yes', name: 'Asked' },
  { value: 'no', name: 'Not asked' },
] as const;

interface Props {
  state: ShownState;
  banks: readonly string[];
  sandbox: SandboxDriver;
}

/** What holds for the whole sandbox. Each takes effect at once, and a reset takes it back. */
export function SettingsPanel({ state, banks, sandbox }: Props) {
  const { settings } = state;
  const change = (body: object) => sandbox.send('PATCH', '/settings', body, 'The settings are changed.');
  return (
    <>
      <h2>Where Stripe leaves it open</h2>
      <div className="controls above">
        <Choice
          label="A refresh that is asked for too early"
          value={settings.early_refresh}
          options={EARLY}
          onChoose={(early_refresh) => void change({ early_refresh })}
        />
        <Choice
          label="A second disconnect"
          value={settings.second_disconnect}
          options={EARLY}
          onChoose={(second_disconnect) => void change({ second_disconnect })}
        />
        <Choice
          label="The secret of a session that ended is"
          value={settings.ended_session_secret}
          options={SECRET}
          onChoose={(ended_session_secret) => void change({ ended_session_secret })}
        />
        <Choice
          label="To save accounts with Link, people are"
          value={settings.link_save ? 'yes' : 'no'}
          options={LINK}
          onChoose={(value) => void change({ link_save: value === 'yes' })}
        />
      </div>
      <h2>How long things take</h2>
      <SettingsForm settings={settings} change={change} />
      <SlowBank banks={banks} delays={settings.institution_delays_ms} change={change} />
      <h2>Endpoints</h2>
      <EndpointList endpoints={state.endpoints} />
    </>
  );
}
