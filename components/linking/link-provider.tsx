'use client';

import { type ComponentType, type ReactNode, useCallback, useRef, useState } from 'react';
import { showToast } from '@/components/ui/toast-store';
import { useWords } from '@/components/words/use-words';
import { LinkContext, type StartLink } from './link-context';
import type { LinkFlowProps } from './link-flow';
import type { LinkRequest } from './link-purpose';

interface Asked {
  readonly number: number;
  readonly request: LinkRequest;
  readonly trigger: HTMLElement;
}

const loadFlow = () => import('./link-flow');

/**
 * Holds the one link that can be under way, above the pages, so that it outlives the change from no bank to the first. One that is asked for
 * while the accounts of the last are still being read waits for its end: a press that does nothing would look like a fault.
 */
export function LinkProvider({ stripeJsUrl, children }: { stripeJsUrl: string | null; children: ReactNode }) {
  const [Flow, setFlow] = useState<ComponentType<LinkFlowProps> | null>(null);
  const [asked, setAsked] = useState<readonly Asked[]>([]);
  const counted = useRef(0);
  const closing = useRef(false);
  const [running] = asked;
  const number = running?.number;
  const { t } = useWords();
  // Texts, not what says them: that is new with each draw of the page, and so would be everything that starts a link.
  const [notOpened, tryAgain] = [t('linking.browser.notOpened'), t('linking.browser.tryAgain')];

  // The flow and all it brings along are loaded on the first press: nobody pays for it by looking at a page.
  const start = useCallback<StartLink>(
    async function begin(request, trigger) {
      try {
        const { LinkFlow } = await loadFlow();
        setFlow(() => LinkFlow);
        const next = { number: ++counted.current, request, trigger };
        const mayWait = closing.current;
        setAsked((all) => (all.length === 0 || mayWait ? [...all.slice(0, 1), next] : all));
      } catch {
        const again = { label: tryAgain, onSelect: () => void begin(request, trigger) };
        showToast(notOpened, { tone: 'problem', action: again });
      }
    },
    [notOpened, tryAgain],
  );

  const onClosing = useCallback(() => {
    closing.current = true;
  }, []);
  const onEnd = useCallback(() => {
    closing.current = false;
    setAsked((all) => all.filter((one) => one.number !== number));
  }, [number]);

  return (
    <LinkContext value={start}>
      {children}
      {Flow && running && (
        <Flow
          key={number}
          request={running.request}
          trigger={running.trigger}
          stripeJsUrl={stripeJsUrl}
          onClosing={onClosing}
          onEnd={onEnd}
          onRestart={start}
        />
      )}
    </LinkContext>
  );
}
