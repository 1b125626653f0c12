import type { ConsoleBoot, ShownSession } from '../protocol';
import { ActionButton } from './action-button';
import { inWords } from './format';
import { LinkForm } from './link-form';
import { Row } from './row';
import { SteadyList } from './steady-list';
import type { SandboxDriver } from './use-sandbox';

interface Props {
  sessions: ShownSession[];
  institutions: ConsoleBoot['institutions'];
  sandbox: SandboxDriver;
}

export function SessionsPanel({ sessions, institutions, sandbox }: Props) {
  if (sessions.length === 0) {
    return <p className="nothing">No session yet. Your app makes one when somebody is about to link.</p>;
  }
  return (
    <SteadyList label="Sessions, newest first" items={sessions}>
      {(session) => (
        <Row
          key={session.id}
          title={session.id}
          detail={session.permissions.map(inWords).join(', ')}
          aside={<span className={`state ${session.state}`}>{session.state}</span>}
        >
          {session.state === 'open' ? (
            <>
              <LinkForm session={session} institutions={institutions} sandbox={sandbox} />
              <ActionButton
                label={`Expire this session: ${session.id}`}
                onPress={() => sandbox.send('POST', `/sessions/${session.id}/expire`, {}, 'The session has expired.')}
              >
                Expire this session
              </ActionButton>
            </>
          ) : (
            <p className="note">Linked accounts: {session.accounts.data.length}</p>
          )}
        </Row>
      )}
    </SteadyList>
  );
}
