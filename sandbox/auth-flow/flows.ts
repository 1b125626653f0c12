import { randomBytes } from 'node:crypto';
import type { StoredSession } from '../state/stored-session';
import type { Flow } from './flow';

const ONE_HOUR_MS = 3_600_000;

/** The modals that are open now. In memory: a restart of the sandbox ends them, and they say so. */
export class Flows {
  readonly #byId = new Map<string, Flow>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  open({ id: sessionId, onlyTyped }: Pick<StoredSession, 'id' | 'onlyTyped'>, hostOrigin: string): Flow {
    this.#forgetIdle();
    const flow: Flow = {
      id: secret(),
      token: secret(),
      sessionId,
      hostOrigin,
      pageServed: false,
      touchedAt: this.#now(),
      step: { at: onlyTyped ? 'manual_entry' : 'consent' },
    };
    this.#byId.set(flow.id, flow);
    return flow;
  }

  find(id: string): Flow | null {
    return this.#byId.get(id) ?? null;
  }

  findByToken(token: string): Flow | null {
    const flow = this.#firstWhere((candidate) => candidate.token === token);
    if (flow) flow.touchedAt = this.#now();
    return flow;
  }

  /** Null once the visit to the bank that the ticket was made for is over. */
  findByTicket(ticket: string): Flow | null {
    return this.#firstWhere(({ step }) => step.at === 'at_bank' && step.ticket === ticket);
  }

  forget(flow: Flow): void {
    this.#byId.delete(flow.id);
  }

  #firstWhere(matches: (flow: Flow) => boolean): Flow | null {
    for (const flow of this.#byId.values()) if (matches(flow)) return flow;
    return null;
  }

  #forgetIdle(): void {
    const limit = this.#now() - ONE_HOUR_MS;
    for (const flow of this.#byId.values()) if (flow.touchedAt < limit) this.forget(flow);
  }
}

/** Long enough that nobody guesses it, and safe in an address. */
export function secret(): string {
  return randomBytes(24).toString('base64url');
}
