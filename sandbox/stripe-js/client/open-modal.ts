import type { StripeError } from '@stripe/stripe-js';
import { CHANNEL, type MessageToHost, type MessageToModal, type Outcome } from '../../auth-flow/protocol';
import { UNREACHABLE } from './call-sandbox';
import { createModalElements } from './modal-elements';
import { lockScroll } from './scroll-lock';

/** How long the iframe may take to say that it stands before we call it unreachable. */
const PATIENCE_MS = 20_000;

export interface Modal {
  /** Loads the flow into the frame and settles when it is over. */
  run(flowPath: string): Promise<Outcome | { error: StripeError }>;
  /** Takes the modal away and gives the page back: scroll, reach and focus. Safe to call twice. */
  close(): void;
}

/**
 * Opens at once, with a spinner, so that a slow network is seen to work. A native modal `<dialog>` lies above everything
 * and makes the page beneath it inert: nothing under it can be clicked, tabbed to or read out.
 */
export function openModal(origin: string): Modal {
  const trigger = document.activeElement;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const { dialog, frame, placeholder, closeButton } = createModalElements(signal);
  const unlockScroll = lockScroll();
  let frameIsReady = false;
  const { promise, resolve } = Promise.withResolvers<Outcome | { error: StripeError }>();

  function close() {
    if (signal.aborted) return;
    lifetime.abort();
    dialog.remove();
    unlockScroll();
    if (trigger instanceof HTMLElement && trigger.isConnected) trigger.focus();
  }

  /** Once the flow is shown it asks the person first; before that there is nothing to lose. */
  function askToExit() {
    if (!frameIsReady) {
      resolve('cancelled');
      close();
      return;
    }
    const message: MessageToModal = { channel: CHANNEL, type: 'exit_requested' };
    frame.contentWindow?.postMessage(message, origin);
    frame.focus();
  }

  function onMessage(event: MessageEvent<unknown>) {
    if (event.origin !== origin || event.source !== frame.contentWindow || !isMessageToHost(event.data)) return;
    if (event.data.type === 'closed') return resolve(event.data.outcome);
    frameIsReady = true;
    placeholder.remove();
    frame.style.visibility = 'visible';
    frame.focus();
  }

  window.addEventListener('message', onMessage, { signal });
  closeButton.addEventListener('click', askToExit);
  onDismissal(dialog, askToExit);
  // A browser that insists on closing must not leave the promise hanging.
  dialog.addEventListener('close', () => resolve('cancelled'));

  document.body.append(dialog);
  dialog.showModal();
  closeButton.focus();
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) dialog.animate({ opacity: [0, 1] }, { duration: 150 });

  return {
    run(flowPath) {
      if (signal.aborted) return promise;
      frame.src = new URL(flowPath, origin).href;
      const timer = setTimeout(() => !frameIsReady && resolve({ error: UNREACHABLE }), PATIENCE_MS);
      signal.addEventListener('abort', () => clearTimeout(timer));
      return promise;
    },
    close,
  };
}

/** Escape, and what asks for the same in other ways, such as Android's back gesture. The dialog itself stays. */
function onDismissal(dialog: HTMLDialogElement, callback: () => void): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    callback();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    callback();
  });
}

function isMessageToHost(data: unknown): data is MessageToHost {
  return typeof data === 'object' && data !== null && 'channel' in data && data.channel === CHANNEL;
}
