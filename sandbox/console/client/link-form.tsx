import { useState } from 'react';
import type { ConsoleBoot, ShownSession } from '../protocol';
import { ActionButton } from './action-button';
import { Choice } from './choice';
import type { SandboxDriver } from './use-sandbox';

interface Props {
  session: ShownSession;
  institutions: ConsoleBoot['institutions'];
  sandbox: SandboxDriver;
}

const ALL = 'all';

/** Links without the modal, with the same events. */
export function LinkForm({ session, institutions, sandbox }: Props) {
  const [bank, setBank] = useState(institutions[0]?.name ?? '');
  const [account, setAccount] = useState(ALL);
  const accounts = institutions.find(({ name }) => name === bank)?.accounts ?? [];
  const link = { institution: bank, accounts: account === ALL ? ALL : [account] };
  return (
    <div className="controls">
      <Choice
        label="Bank"
        value={bank}
        options={institutions.map(({ name }) => ({ value: name, name }))}
        onChoose={(name) => {
          setBank(name);
          setAccount(ALL);
        }}
      />
      <Choice
        label="Accounts"
        value={account}
        options={[{ value: ALL, name: 'All that fit' }, ...accounts.map((name) => ({ value: name, name }))]}
        onChoose={setAccount}
      />
      <ActionButton
        look="primary"
        label={`Link to ${session.id}`}
        onPress={() => sandbox.send('POST', `/sessions/${session.id}/link`, link, `Linked at ${bank}.`)}
      >
        Link
      </ActionButton>
    </div>
  );
}
