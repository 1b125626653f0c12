import type { ReactNode } from 'react';
import { Footer, UNREACHABLE } from './footer';
import { WarningIcon } from './icons';
import { PaneHeading } from './pane-heading';
import type { FlowDriver } from './use-flow';

interface Props {
  title: string;
  text: string;
  flow: Pick<FlowDriver, 'unreachable'>;
  /** The ways on. */
  children: ReactNode;
}

/** A pane that says what stands in the way and what can be done. */
export function MessagePane({ title, text, flow, children }: Props) {
  return (
    <>
      <div className="body centre">
        <span className="emblem">
          <WarningIcon />
        </span>
        <PaneHeading>{title}</PaneHeading>
        <p className="lead">{text}</p>
      </div>
      <Footer trouble={flow.unreachable && UNREACHABLE}>{children}</Footer>
    </>
  );
}
