import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { anAccount, cash, deliver, suffix } from '@/lib/use-cases/deliver-fixture';

// The app connects as somebody who is no superuser, so that every limit holds for it; the test breaks things as one who is.

const adminUrl = process.env['DATABASE_URL'] ?? '';
const database = new URL(adminUrl).pathname.slice(1);
const role = `limited_${suffix()}`;
const admin = new pg.Client({ connectionString: adminUrl });

beforeAll(async () => {
  await admin.connect();
  await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD '${role}'`);
  await admin.query(
    `GRANT ALL ON ALL TABLES IN SCHEMA public TO ${role}; GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
  );
  const url = new URL(adminUrl);
  url.username = url.password = role;
  process.env['DATABASE_URL'] = url.href;
});

afterAll(async () => {
  await prisma().$disconnect();
  await admin.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  await admin.end();
});

/** Ends the app's connections, so that the next ones meet what was changed. */
const cutOff = () => admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1', [role]);

let one: Awaited<ReturnType<typeof anAccount>>;
beforeEach(async () => {
  one = await anAccount();
});

const onInsert = (errcode: string) => `
  CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fault' USING ERRCODE = '${errcode}'; END $$;
  CREATE TRIGGER fault BEFORE INSERT ON webhook_events FOR EACH ROW EXECUTE FUNCTION fault()`;
const noTrigger = 'DROP TRIGGER fault ON webhook_events; DROP FUNCTION fault';

it.each([
  [
    'read-only',
    `ALTER DATABASE ${database} SET default_transaction_read_only = on`,
    `SET default_transaction_read_only = off; ALTER DATABASE ${database} RESET default_transaction_read_only`,
  ],
  ['out of connections', `ALTER ROLE ${role} CONNECTION LIMIT 0`, `ALTER ROLE ${role} CONNECTION LIMIT -1`],
  ['refusing its password', `ALTER ROLE ${role} NOLOGIN`, `ALTER ROLE ${role} LOGIN`],
  ['out of disk', onInsert('53100'), noTrigger],
  ['unable to serialize', onInsert('40001'), noTrigger],
  ['shutting down', onInsert('57P01'), noTrigger],
])(
  'a database that is %s is answered 503 with when to try again, and then takes the event once',
  async (_, fault, repair) => {
    const event = one.event({ balance: cash(7_00) });
    await admin.query(fault);
    await cutOff();
    try {
      const answer = await deliver(event);
      expect(answer).toMatchObject({ status: 503, body: { kind: 'unavailable' } });
      expect(answer.headers.get('retry-after')).toBe('30');
    } finally {
      await admin.query(repair);
      await cutOff();
    }
    // As Stripe does: a connection that was cut off may be met once more.
    await expect.poll(async () => (await deliver(event)).body).toEqual({ kind: 'applied' });
    expect(await prisma().webhookFailure.count({ where: { id: event.id } })).toBe(0);
    expect((await deliver(event)).body).toEqual({ kind: 'duplicate' });
    expect((await one.read())?.balance?.amounts[0]?.current).toBe(7_00);
  },
);

it('an account somebody else holds locked is answered 503 while it is, and leaves nothing behind', async () => {
  const [first, second] = [one.event({ balance: cash(1_00) }), one.event({ balance: cash(2_00) })];
  await deliver(first);
  await admin.query('BEGIN');
  try {
    await admin.query('SELECT 1 FROM linked_accounts WHERE id = $1 FOR UPDATE', [one.ids.id]);
    expect(await deliver(second)).toMatchObject({ status: 503 });
  } finally {
    await admin.query('ROLLBACK');
  }
  expect(await prisma().webhookEvent.count({ where: { id: second.id } })).toBe(0);
  expect((await deliver(second)).body).toEqual({ kind: 'applied' });
});
