import { useState } from 'react';
import { hasKeys } from '../../auth-flow/client/read-data';
import type { ShownEndpoint } from '../protocol';
import { ActionButton } from './action-button';
import { callControl } from './call-control';
import { Row } from './row';

const A_DAY = 86_400;
const isRolled = hasKeys<{ secret: string }>('secret');

export function EndpointList({ endpoints }: { endpoints: ShownEndpoint[] }) {
  if (endpoints.length === 0) return <p className="nothing">None. Nothing is sent to anybody.</p>;
  return (
    <ul className="lines" aria-label="Endpoints">
      {endpoints.map((endpoint) => (
        <Row
          key={endpoint.id}
          title={endpoint.url}
          detail={endpoint.description ?? endpoint.id}
          aside={<span className={`state ${endpoint.status === 'enabled' ? 'active' : ''}`}>{endpoint.status}</span>}
        >
          <EndpointFacts endpoint={endpoint} />
        </Row>
      ))}
    </ul>
  );
}

function EndpointFacts({ endpoint }: { endpoint: ShownEndpoint }) {
  const [told, setTold] = useState<string | null>(null);

  async function roll() {
    try {
      const answer = await callControl('POST', `/endpoints/${endpoint.id}/roll`, { expires_in: A_DAY });
      setTold(isRolled(answer) ? `The new secret: ${answer.secret}` : 'The answer has no secret.');
    } catch (error) {
      setTold(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <>
      <p className="note">
        {endpoint.enabledEvents.length === 1
          ? endpoint.enabledEvents[0]
          : `${endpoint.enabledEvents.length} kinds of events`}
        . After a roll the old secret signs beside the new one for a day.
      </p>
      <ActionButton label={`Roll the secret of ${endpoint.url}`} onPress={roll}>
        Roll the secret
      </ActionButton>
      <p role="status" className="note">
        {told}
      </p>
    </>
  );
}
