import { useState } from 'react';
import type { ShownEvent } from '../protocol';
import { ActionButton } from './action-button';
import { fetchEvent } from './call-control';
import { moment, shortType } from './format';
import { Row } from './row';
import { SteadyList } from './steady-list';
import type { SandboxDriver } from './use-sandbox';

export function EventsPanel({ events, sandbox }: { events: ShownEvent[]; sandbox: SandboxDriver }) {
  if (events.length === 0) return <p className="nothing">Nothing has happened yet.</p>;
  return (
    <SteadyList label="Events, newest first" items={events}>
      {(event) => (
        <Row
          key={event.id}
          title={shortType(event.type)}
          detail={event.object}
          aside={<span className="when">{moment(event.created)}</span>}
        >
          <EventControls event={event} sandbox={sandbox} />
        </Row>
      )}
    </SteadyList>
  );
}

function EventControls({ event, sandbox }: { event: ShownEvent; sandbox: SandboxDriver }) {
  const [body, setBody] = useState<string | null>(null);
  return (
    <>
      <div className="buttons">
        <ActionButton
          label={`Send again: ${event.id}`}
          onPress={() => sandbox.send('POST', `/events/${event.id}/resend`, {}, 'The event is on its way again.')}
        >
          Send again
        </ActionButton>
        <ActionButton label={`Show it whole: ${event.id}`} onPress={async () => setBody(await fetchEvent(event.id))}>
          Show it whole
        </ActionButton>
      </div>
      {body !== null && (
        <pre tabIndex={0} role="region" aria-label={`Event ${event.id}`}>
          {body}
        </pre>
      )}
    </>
  );
}
