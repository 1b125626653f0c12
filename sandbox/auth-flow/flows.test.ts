import { describe, expect, it } from 'vitest';
import { Flows } from './flows';

const HOUR_MS = 3_600_000;

describe('open modals', () => {
  it('are forgotten after an hour without a sign of life, and only then', () => {
    let now = 0;
    const flows = new Flows(() => now);
    const idle = flows.open({ id: 'fcsess_1' }, 'http://localhost:3000');
    const used = flows.open({ id: 'fcsess_2' }, 'http://localhost:3000');
    now = HOUR_MS / 2;
    flows.findByToken(used.token);
    now = HOUR_MS + 1;
    flows.open({ id: 'fcsess_3' }, 'http://localhost:3000');
    expect([flows.find(idle.id), flows.find(used.id)]).toEqual([null, used]);
  });

  it('have an address and a key that differ', () => {
    const flow = new Flows().open({ id: 'fcsess_1' }, 'http://localhost:3000');
    expect(flow.id).not.toBe(flow.token);
    expect(new Flows().findByToken(flow.id)).toBeNull();
  });
});
