import type { FlowStep, Linked } from './flow';
import type { CodeNotice } from './protocol';

/** Codes that Link turns down in test mode; any other six digits are right. */
const TURNED_DOWN: Partial<Record<string, CodeNotice>> = {
  '000001': 'invalid',
  '000002': 'expired',
  '000003': 'too_many',
};

/** Where a one-time code leads. What was linked stays linked, whatever the code. */
export function afterCode(step: Extract<FlowStep, { at: 'link_code' }>, code: string): FlowStep {
  const notice = /^\d{6}$/.test(code) ? TURNED_DOWN[code] : 'invalid';
  return notice === undefined ? toSuccess(step) : { ...step, notice };
}

export function toSuccess({ institution, linked }: Linked): FlowStep {
  return { at: 'success', institution, linked };
}
