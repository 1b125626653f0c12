import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startReceiver, waitUntil } from './support/receiver';
import { freePort, runProgram, runUntilReady, temporaryFolder } from './support/run-program';
import { rigFor, startSandbox } from './support/start-sandbox';

it('keeps what it has acknowledged, and goes on with what was pending, after it was killed', async () => {
  const receiver = await startReceiver('whsec_one');
  const port = await freePort();
  const env = {
    SANDBOX_PORT: String(port),
    DATA_DIR: await temporaryFolder(),
    SANDBOX_WEBHOOK_URL: receiver.url,
    STRIPE_WEBHOOK_SECRET: 'whsec_one,whsec_two',
    SANDBOX_REFRESH_DELAY_MS: '700',
  };
  const before = await runUntilReady(env);
  const rig = rigFor(port, receiver);
  receiver.answers.push('hang');
  const ids = await rig.link(await rig.session(await rig.customer(), { prefetch: ['balances'] }), 'Test (Non-OAuth)', [
    'Success',
    'High Balance',
  ]);
  const once = { idempotencyKey: 'before-the-end' };
  const made = await rig.stripe.customers.create({ name: 'Jo' }, once);
  const pending = await rig.retrieve(ids[0] ?? '');
  before.child.kill('SIGKILL');
  await before.exited;

  await runUntilReady(env);
  const again = await rig.stripe.customers.create({ name: 'Jo' }, once);
  expect([again.id, again.lastResponse.headers['idempotent-replayed']]).toEqual([made.id, 'true']);
  expect((await rig.retrieve(ids[0] ?? '')).created).toBe(pending.created);
  for (const id of ids) expect((await rig.settled(id)).balance_refresh?.status).toBe('succeeded');
  const created = await receiver.waitFor('financial_connections.account.created', 2);
  expect(new Set(created.map(({ event }) => event.id)).size).toBe(2);
  await receiver.waitFor('financial_connections.account.refreshed_balance', 2);
  await receiver.close();
});

it('loses nothing that it has answered when it is killed in the middle of much', async () => {
  const receiver = await startReceiver();
  const port = await freePort();
  const env = { SANDBOX_PORT: String(port), DATA_DIR: await temporaryFolder(), SANDBOX_REFRESH_DELAY_MS: '0' };
  const program = await runUntilReady(env);
  const rig = rigFor(port, receiver);
  const answered: { id: string; name: string | null | undefined }[] = [];
  const ask = async (worker: number) => {
    for (let turn = 0; ; turn++) {
      const made = await rig.stripe.customers.create();
      const { id, name } = await rig.stripe.customers.update(made.id, { name: `${worker}/${turn}` });
      answered.push({ id, name });
    }
  };
  const workers = Promise.allSettled(Array.from({ length: 8 }, (_, worker) => ask(worker)));
  await waitUntil(() => answered.length > 150, 'much to be under way');
  program.child.kill('SIGKILL');
  await Promise.all([program.exited, workers]);

  await runUntilReady(env);
  const known = await rig.stripe.customers.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 });
  const names = new Map(known.map((customer) => [customer.id, customer.name]));
  expect(answered.filter(({ id, name }) => names.get(id) !== name)).toEqual([]);
  await receiver.close();
});

it.each(['SIGTERM', 'SIGINT'] as const)('ends on %s without waiting for deliveries under way', async (signal) => {
  const receiver = await startReceiver();
  const port = await freePort();
  const program = await runUntilReady({
    SANDBOX_PORT: String(port),
    DATA_DIR: await temporaryFolder(),
    SANDBOX_WEBHOOK_URL: receiver.url,
    STRIPE_WEBHOOK_SECRET: receiver.secret,
  });
  receiver.answers.push('hang');
  const rig = rigFor(port, receiver);
  await rig.link(await rig.session(await rig.customer()), 'Test (Non-OAuth)', ['Success']);
  await receiver.waitFor('financial_connections.account.created');
  program.child.kill(signal);
  expect(await program.exited).toBe(0);
  await receiver.close();
});

it('says in one sentence that its port is taken, and leaves', async () => {
  const { port } = await startSandbox();
  const program = runProgram({ SANDBOX_PORT: String(port), DATA_DIR: await temporaryFolder() });
  expect(await program.exited).toBe(1);
  expect(program.output()).toBe(
    `Port ${port} is taken by another program: stop it, or set SANDBOX_PORT to a free port.\n`,
  );
});

it('says what is wrong with its environment or its folder', async () => {
  const wrong = runProgram({ SANDBOX_PORT: 'eleven' });
  expect(await wrong.exited).toBe(1);
  expect(wrong.output()).toContain('SANDBOX_PORT: must be a whole number');

  const file = join(await temporaryFolder(), 'a-file');
  await writeFile(file, '');
  const noFolder = runProgram({ SANDBOX_PORT: String(await freePort()), DATA_DIR: file });
  expect(await noFolder.exited).toBe(1);
  expect(noFolder.output()).toContain(`The sandbox cannot keep its data in DATA_DIR (${file})`);
});
