import { useCallback, useRef, useState } from 'react';
import type { FlowAction, FlowBoot, FlowView } from '../protocol';
import { postAction } from './call-flow';

/** Below this a wait would only flash. */
const SHORTEST_CONNECTING_MS = 700;

interface State {
  view: FlowView;
  /** What the server is being asked now. */
  pending: FlowAction | null;
  /** The last question got no answer; it can be asked again. */
  unreachable: boolean;
}

export interface FlowDriver extends State {
  act(action: FlowAction): void;
}

/** Holds the pane that the server last named, and asks for the next one: one question at a time, however often one clicks. */
export function useFlow(boot: FlowBoot): FlowDriver {
  const [state, setState] = useState<State>({ view: boot.view, pending: null, unreachable: false });
  const isAsking = useRef(false);
  const { token } = boot;

  const act = useCallback(
    async (action: FlowAction) => {
      if (isAsking.current) return;
      isAsking.current = true;
      setState((before) => ({ ...before, pending: action, unreachable: false }));
      try {
        const [view] = await Promise.all([postAction(token, action), shortestWait(action)]);
        setState({ view, pending: null, unreachable: false });
      } catch {
        setState((before) => ({ ...before, pending: null, unreachable: true }));
      } finally {
        isAsking.current = false;
      }
    },
    [token],
  );

  return { ...state, act: useCallback((action: FlowAction) => void act(action), [act]) };
}

function shortestWait({ action }: FlowAction): Promise<void> | undefined {
  if (action !== 'connect') return undefined;
  return new Promise((resolve) => setTimeout(resolve, SHORTEST_CONNECTING_MS));
}
