import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { anAccount, cash, deliver } from '@/lib/use-cases/deliver-fixture';

type Balance = NonNullable<Parameters<Awaited<ReturnType<typeof anAccount>>['event']>[0]>['balance'];

async function shown(balance: Balance) {
  const { event, read } = await anAccount();
  expect((await deliver(event({ balance: balance ?? null }))).body).toEqual({ kind: 'applied' });
  return (await read())?.balance ?? null;
}

const of = (current: Record<string, number>, rest: object): Balance => ({ ...cash(0), current, ...rest });

describe('a balance', () => {
  it.each([
    ['no currency at all', of({}, { cash: { available: null } }), []],
    ['nothing available', of({ usd: 5 }, { cash: { available: null } }), [['USD', 5, null, null]]],
    ['both cash and credit', of({ usd: 5 }, { credit: { used: { usd: 3 } } }), [['USD', 5, 0, 3]]],
    ['a debt', of({ usd: -123_45 }, { type: 'credit', cash: undefined }), [['USD', -123_45, null, null]]],
    ['nothing', of({ usd: 0 }, { cash: { available: null } }), [['USD', 0, null, null]]],
    [
      'currencies without and with three decimals',
      of({ jpy: 1_234, kwd: 1_234 }, { cash: { available: null } }),
      [
        ['JPY', 1_234, null, null],
        ['KWD', 1_234, null, null],
      ],
    ],
  ])('of %s is kept as it was said, and no figure is invented', async (_, balance, amounts) => {
    const { amounts: seen = [] } = (await shown(balance)) ?? {};
    expect(seen.map(({ currency, current, available, used }) => [currency, current, available, used])).toEqual(amounts);
  });

  it('of a type newer than this code is shown as it is', async () => {
    const balance = { ...cash(7_00), type: 'crypto' as 'cash' };
    expect(await shown(balance)).toMatchObject({ kind: 'unknown', amounts: [{ current: 7_00 }] });
  });
});

describe('a figure in the text of an event', () => {
  /** As text, because a figure that big is another one once JavaScript has parsed it. */
  const withFigure = (event: object, figure: string) => JSON.stringify(event).replace('"usd":4711', `"usd":${figure}`);

  it('up to 2^53 − 1 is exact to the last cent, with its sign', async () => {
    for (const figure of ['9007199254740991', '-9007199254740991']) {
      const { event, ids } = await anAccount();
      expect((await deliver(withFigure(event({ balance: cash(4711) }), figure))).body).toEqual({ kind: 'applied' });
      const [kept] = await prisma().balanceObservation.findMany({ where: { linkedAccountId: ids.id } });
      expect(kept?.current).toBe(BigInt(figure));
    }
  });

  it.each(['9007199254740993', '1e30', '1e999', '0.5'])('that is %s is refused, never rounded', async (figure) => {
    const { event, ids } = await anAccount();
    expect((await deliver(withFigure(event({ balance: cash(4711) }), figure))).status).toBe(500);
    expect(await prisma().balanceObservation.count({ where: { linkedAccountId: ids.id } })).toBe(0);
  });

  it('stays the one that was signed in the inbox', async () => {
    const { event } = await anAccount();
    const unknown = { ...event(), type: 'financial_connections.account.hibernated', figure: 47_114_711 };
    await deliver(JSON.stringify(unknown).replace('47114711', '9007199254740993'));
    const [kept] = await prisma().$queryRaw<{ figure: string }[]>`
      SELECT payload->>'figure' AS figure FROM webhook_events WHERE id = ${unknown.id}`;
    expect(kept?.figure).toBe('9007199254740993');
  });
});
