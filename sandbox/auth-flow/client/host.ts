import { CHANNEL, type MessageToHost, type MessageToModal } from '../protocol';

type Said<Message> = Message extends { channel: unknown } ? Omit<Message, 'channel'> : never;

/** Speaks to the page that opened the modal, and to no other. */
export function tellHost(hostOrigin: string, said: Said<MessageToHost>): void {
  window.parent.postMessage({ channel: CHANNEL, ...said }, hostOrigin);
}

/** Calls back when the page asks the modal to leave. Gives back what stops listening. */
export function onExitRequested(hostOrigin: string, callback: () => void): () => void {
  function listen(event: MessageEvent<unknown>) {
    if (event.source === window.parent && event.origin === hostOrigin && isMessage(event.data)) callback();
  }
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}

function isMessage(data: unknown): data is MessageToModal {
  return (
    typeof data === 'object' &&
    data !== null &&
    'channel' in data &&
    data.channel === CHANNEL &&
    'type' in data &&
    data.type === 'exit_requested'
  );
}
