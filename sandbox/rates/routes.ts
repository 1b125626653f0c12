import { Hono } from 'hono';
import type { SandboxContext } from '../state/context';
import { type DayOfRates, statedRates } from './stated-rates';

/** What ninety days have of working days. */
const WORKING_DAYS = 64;

/**
 * Made-up exchange rates on the sandbox's own clock, in the format of the European Central Bank's two files:
 * https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates
 */
export function ratesRoutes({ clock }: SandboxContext): Hono {
  const routes = new Hono().basePath('/rates');
  const answer = (count: number) =>
    new Response(toXml(statedRates(clock.seconds(), count)), { headers: { 'content-type': 'text/xml' } });
  routes.get('/eurofxref-daily.xml', () => answer(1));
  routes.get('/eurofxref-hist-90d.xml', () => answer(WORKING_DAYS));
  return routes;
}

function toXml(days: readonly DayOfRates[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<gesmes:subject>Reference rates</gesmes:subject>
	<gesmes:Sender>
		<gesmes:name>Sandbar Exchange</gesmes:name>
	</gesmes:Sender>
	<Cube>
${days.map(toCube).join('\n')}
	</Cube>
</gesmes:Envelope>
`;
}

function toCube({ day, rates }: DayOfRates): string {
  const lines = rates.map(([currency, perEuro]) => `\t\t\t<Cube currency='${currency}' rate='${perEuro}'/>`);
  const time = new Date(day * 1000).toISOString().slice(0, 10);
  return [`\t\t<Cube time='${time}'>`, ...lines, '\t\t</Cube>'].join('\n');
}
