import { Hono } from 'hono';
import { z } from 'zod';
import type { SandboxContext } from '../state/context';
import { offeredAtBank } from './account-choices';
import { answerFromBank } from './advance';
import type { Flows } from './flows';
import { page } from './pages';
import type { BankBoot } from './protocol';

const Answer = z.object({ ticket: z.string(), approved: z.boolean(), accounts: z.array(z.string()).optional() });

/** The imitated bank's own site, where people of an 'oauth' bank give access. The ticket stands for one visit. */
export function bankRoutes(ctx: SandboxContext, flows: Flows): Hono {
  const routes = new Hono();

  routes.get('/:ticket', (c) => {
    const ticket = c.req.param('ticket');
    const step = flows.findByTicket(ticket)?.step;
    if (step?.at !== 'at_bank') {
      const body =
        '<main class="plain-page"><h1>This visit is over</h1><p>Close this window and start again.</p></main>';
      return page(c, { title: 'This visit is over', body, frameAncestors: "'none'", status: 410 });
    }
    const { institution } = step;
    const data: BankBoot = {
      ticket,
      institutionName: institution.name,
      businessName: ctx.businessName,
      offered: offeredAtBank(institution),
    };
    const body = '<div id="root"></div>';
    return page(c, { title: 'Sign in to your bank', body, script: 'bank-window', data, frameAncestors: "'none'" });
  });

  routes.post('/answer', async (c) => {
    const answer = Answer.safeParse(await c.req.json().catch(() => null));
    const flow = answer.success ? flows.findByTicket(answer.data.ticket) : null;
    if (!answer.success || flow?.step.at !== 'at_bank') return c.json({ known: false }, 410);
    flow.step = answerFromBank(flow.step, answer.data);
    return c.json({ known: true });
  });

  return routes;
}
