import { expect, it } from 'vitest';
import { startSandbox } from './support/start-sandbox';

it('keeps a customer from creation to deletion', async () => {
  const { stripe } = await startSandbox();
  const { customers } = stripe;
  const created = await customers.create({
    name: 'Amara Okafor',
    email: 'amara@example.com',
    phone: '+15035550148',
    metadata: { user: 'u_1', plan: 'free' },
    address: { city: 'Portland', country: 'US' },
  });
  expect(created).toMatchObject({ object: 'customer', livemode: false, metadata: { user: 'u_1', plan: 'free' } });
  expect(created.address).toMatchObject({ city: 'Portland', line1: null });

  const changed = await customers.update(created.id, { name: 'Amara O.', phone: '', metadata: { plan: '' } });
  expect(changed).toMatchObject({
    name: 'Amara O.',
    phone: null,
    email: 'amara@example.com',
    metadata: { user: 'u_1' },
  });
  expect(await customers.retrieve(created.id)).toEqual(changed);

  expect(await customers.del(created.id)).toEqual({ id: created.id, object: 'customer', deleted: true });
  expect(await customers.retrieve(created.id)).toEqual({ id: created.id, object: 'customer', deleted: true });
  await expect(customers.update(created.id, { name: 'x' })).rejects.toMatchObject({ statusCode: 404 });
});

it('lists customers newest first, by e-mail, in pages both ways', async () => {
  const { stripe } = await startSandbox();
  const ids: string[] = [];
  for (let number = 0; number < 5; number++) {
    ids.unshift((await stripe.customers.create({ email: `${number % 2}@example.com` })).id);
  }
  const all = await stripe.customers.list({ limit: 2 }).autoPagingToArray({ limit: 100 });
  expect(all.map(({ id }) => id)).toEqual(ids);
  const byEmail = await stripe.customers.list({ email: '0@example.com' });
  expect(byEmail.data.map(({ id }) => id)).toEqual([ids[0], ids[2], ids[4]]);
  const before = await stripe.customers.list({ limit: 2, ending_before: ids[3] ?? '' });
  expect(before).toMatchObject({ has_more: true, url: '/v1/customers' });
  expect(before.data.map(({ id }) => id)).toEqual([ids[1], ids[2]]);
});
