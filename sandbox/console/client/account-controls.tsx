import { useState } from 'react';
import type { ShownAccount } from '../protocol';
import { AccountForm } from './account-form';
import { ActionButton } from './action-button';
import { Choice } from './choice';
import { SetBalance } from './set-balance';
import type { SandboxDriver } from './use-sandbox';

const OUTCOMES = [
  { value: 'succeed', name: 'Succeeds' },
  { value: 'fail', name: 'Fails' },
  { value: 'break', name: 'Fails, and the link with it' },
  { value: 'stall', name: 'Never ends' },
  { value: 'break', name: 'Fails, the link is broken' },
] as const;

const STATUSES = [
  { value: 'active', name: 'Active' },
  { value: 'inactive', name: 'Inactive' },
  { value: 'disconnected', name: 'Disconnected, for good' },
] as const;

const WEBHOOKS = [
  { value: 'sent', name: 'Sent' },
  { value: 'lost', name: 'Lost' },
] as const;

interface Props {
  account: ShownAccount;
  /** The sandbox's clock, in seconds. */
  now: number;
  sandbox: SandboxDriver;
}

/** The knobs of one account. Each does what a bank or its customer would. */
export function AccountControls({ account, now, sandbox }: Props) {
  const [status, setStatus] = useState(account.status);
  const name = account.display_name;
  const isGone = account.status === 'disconnected';
  const outcome = OUTCOMES.find(({ value }) => value === account.sandbox.control.nextRefresh)?.value ?? 'succeed';
  const change = (body: object, done: string) => sandbox.send('PATCH', `/accounts/${account.id}`, body, done);
  if (isGone) return <p className="note">A disconnected account stays as it is.</p>;
  return (
    <>
      <div className="controls">
        <Choice
          label="The next refresh"
          value={outcome}
          options={OUTCOMES}
          onChoose={(next_refresh) => void change({ next_refresh }, `The next refresh of ${name}: ${next_refresh}.`)}
        />
        <div className="with-button">
          <Choice label="Status" value={status} options={STATUSES} onChoose={setStatus} />
          <ActionButton label={`Set status of ${name}`} onPress={() => change({ status }, `${name} is ${status}.`)}>
            Set
          </ActionButton>
        </div>
        <Choice
          label="Its webhooks are"
          value={account.sandbox.control.losesWebhooks ? 'lost' : 'sent'}
          options={WEBHOOKS}
          onChoose={(value) => void change({ loses_webhooks: value === 'lost' }, `Webhooks of ${name} are ${value}.`)}
        />
        <SetBalance account={account} change={change} />
      </div>
      <AccountForm account={account} now={now} change={change} />
    </>
  );
}
