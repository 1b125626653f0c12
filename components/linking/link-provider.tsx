'use client';

import { type ComponentType, type ReactNode, useCallback, useState } from 'react';
import { showToast } from '@/components/ui/toast-store';
import { LinkContext, type StartLink } from './link-context';
import type { LinkFlowProps } from './link-flow';
import type { LinkRequest } from './link-purpose';

interface Running {
  readonly request: LinkRequest;
  readonly trigger: HTMLElement;
}

const loadFlow = () => import('./link-flow');

/** Holds the one link that can be under way, above the pages, so that it outlives the change from no bank to the first. */
export function LinkProvider({ stripeJsUrl, children }: { stripeJsUrl: string | null; children: ReactNode }) {
  const [Flow, setFlow] = useState<ComponentType<LinkFlowProps> | null>(null);
  const [running, setRunning] = useState<Running | null>(null);

  // The flow and all it brings along are loaded on the first press: nobody pays for it by looking at a page.
  const start = useCallback<StartLink>(async function begin(request, trigger) {
    try {
      const { LinkFlow } = await loadFlow();
      setFlow(() => LinkFlow);
      setRunning((current) => current ?? { request, trigger });
    } catch {
      const again = { label: 'Try again', onSelect: () => void begin(request, trigger) };
      showToast('The link couldn’t be opened. Check that you are online.', { tone: 'problem', action: again });
    }
  }, []);

  const end = useCallback(() => setRunning(null), []);

  return (
    <LinkContext value={start}>
      {children}
      {Flow && running && <Flow {...running} stripeJsUrl={stripeJsUrl} onEnd={end} onRestart={start} />}
    </LinkContext>
  );
}
