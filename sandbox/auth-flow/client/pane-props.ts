import type { FlowView } from '../protocol';
import type { FlowDriver } from './use-flow';

/** What a pane is given: its own kind of view, and the driver. */
export interface PaneProps<Name extends FlowView['pane']> {
  view: Extract<FlowView, { pane: Name }>;
  flow: FlowDriver;
}
