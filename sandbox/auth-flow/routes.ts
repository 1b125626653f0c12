import { Hono } from 'hono';
import type { SandboxContext } from '../state/context';
import { assetRoutes } from './asset-routes';
import { bankRoutes } from './bank-routes';
import { demoPage } from './demo/page';
import { Flows } from './flows';
import { hostRoutes } from './host-routes';
import { modalFaults } from './modal-faults';
import { allowsManualEntry, ended, firstView, modalRoutes } from './modal-routes';
import { ANY_LOOPBACK, page } from './pages';
import type { FlowBoot } from './protocol';

/** The bank linking modal: its pages, and what they ask for. */
export function authFlowRoutes(ctx: SandboxContext): Hono {
  const flows = new Flows();
  const routes = new Hono().basePath('/auth-flow');
  routes.use(modalFaults(ctx));
  routes.route('/assets', assetRoutes());
  routes.route('/bank', bankRoutes(ctx, flows));
  routes.get('/demo', demoPage);
  routes.get('/:flowId', (c) => {
    const flow = flows.find(c.req.param('flowId'));
    if (!flow) {
      const body = '<main class="plain-page"><h1>This window is over</h1><p>Close it and start again.</p></main>';
      return page(c, { title: 'This window is over', body, frameAncestors: ANY_LOOPBACK, status: 410 });
    }
    // The address opens the flow once. Whoever comes by it later, in a history or a log, finds it spent.
    const data: FlowBoot = {
      token: flow.pageServed ? '' : flow.token,
      hostOrigin: flow.hostOrigin,
      businessName: ctx.businessName,
      manualEntry: allowsManualEntry(ctx, flow),
      view: flow.pageServed ? ended('flow_interrupted') : firstView(ctx, flow),
    };
    flow.pageServed = true;
    const body = '<div id="root"></div>';
    return page(c, { title: 'Link your bank accounts', body, script: 'modal', data, frameAncestors: flow.hostOrigin });
  });
  routes.route('/', hostRoutes(ctx, flows));
  routes.route('/', modalRoutes(ctx, flows));
  return routes;
}
