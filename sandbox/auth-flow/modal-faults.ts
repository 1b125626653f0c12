import type { MiddlewareHandler } from 'hono';
import { setTimeout as wait } from 'node:timers/promises';
import { faultAnswer } from '../api/fault-answer';
import type { SandboxContext } from '../state/context';
import { ended } from './modal-routes';

/**
 * What goes wrong with the modal's own requests: a slow network, a lost one, or (500, 503) a bank service that gives up,
 * which ends the modal with an error.
 */
export function modalFaults(ctx: SandboxContext): MiddlewareHandler {
  return async (c, next) => {
    const fault = c.req.method === 'POST' ? ctx.faults.take('POST', c.req.path) : null;
    if (!fault) return next();
    if (fault.latency_ms > 0) await wait(fault.latency_ms);
    if (fault.carry_out || fault.answer === null) await next();
    if (fault.answer === null) return;
    if (fault.answer === 500 || fault.answer === 503) return c.json({ view: ended('unexpected_error') }, fault.answer);
    return faultAnswer(c, fault.answer, ctx.ids.next('req', 14), ctx.clock.seconds());
  };
}
