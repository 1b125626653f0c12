import fc from 'fast-check';

const FORM = 'application/x-www-form-urlencoded';

export interface Ids {
  account: string;
  session: string;
  payment: string;
  setup: string;
  method: string;
}

/** What each place takes, so that a request that is nearly right gets far enough in to go wrong there. */
const RIGHT: readonly [RegExp, readonly (readonly [string, string])[]][] = [
  [/\/sessions$/, [...pairs('account_holder[type]=account&account_holder[account]=acct_1&permissions[0]=balances')]],
  [/\/accounts\/.*\/(refresh|subscribe|unsubscribe)$/, pairs('features[0]=transactions')],
  [/\/webhook_endpoints$/, pairs('url=http://127.0.0.1:9/&enabled_events[0]=customer.created')],
  [/\/payment_intents$/, pairs('amount=500&currency=usd')],
  [/\/confirm$/, pairs('mandate_data[customer_acceptance][type]=offline')],
  [/\/verify_microdeposits$/, pairs('amounts[0]=32&amounts[1]=45')],
  [
    /\/payment_methods$/,
    pairs(
      'type=us_bank_account&us_bank_account[routing_number]=110000000&us_bank_account[account_number]=000123456789&us_bank_account[account_holder_type]=company&billing_details[name]=Jo',
    ),
  ],
];

const NAMES = [
  ...['name', 'limit', 'expand[]', 'features[]', 'features[0]', 'permissions[]', 'account_holder[type]', 'account'],
  ...['account_holder[customer]', 'created[gte]', 'starting_after', 'metadata[a]', 'metadata[0]', 'ownership', 'key'],
  ...['filters[country]', 'limits[accounts]', 'manual_entry[mode]', 'prefetch[]', 'session', '__proto__[a]', 'url'],
  ...['amount', 'amounts[]', 'currency', 'confirm', 'customer', 'payment_method', 'payment_method_data[type]', 'a]b'],
  ...['mandate_data[customer_acceptance][type]', 'us_bank_account[financial_connections_account]', 'a[b][]'],
  ...['payment_method_options[us_bank_account][verification_method]', 'billing_details[name]', 'client_secret'],
];

/** Requests that nobody sends on purpose: some a little wrong, some wrong all over. */
export function oddRequest(ids: Ids) {
  const id = fc.constantFrom(...Object.values(ids), 'cus_none', '..', '%00', 'a%2Fb', '');
  const at = (place: string, ...actions: string[]) =>
    fc.tuple(id, fc.constantFrom('', ...actions)).map(([text, action]) => `/v1/${place}/${text}${action}`);
  const path = fc.oneof(
    fc.constantFrom('/v1/customers', '/v1/events', '/v1/financial_connections/accounts', '/v1/webhook_endpoints'),
    fc.constantFrom('/v1/financial_connections/sessions', '/v1/financial_connections/transactions', '/v1/', '/v1/x'),
    fc.constantFrom('/v1/payment_intents', '/v1/setup_intents', '/v1/payment_methods'),
    at('customers', '/payment_methods'),
    at('financial_connections/sessions'),
    at('financial_connections/accounts', '/refresh', '/subscribe', '/unsubscribe', '/disconnect', '/owners', '/x'),
    at('payment_intents', '/confirm', '/cancel', '/verify_microdeposits'),
    at('setup_intents', '/confirm', '/cancel', '/verify_microdeposits'),
    at('payment_methods', '/attach', '/detach'),
  );
  const value = fc.oneof(
    fc.constantFrom('', '0', '1', '-1', '1e9', 'balance', 'balances', 'customer', 'ownership', 'transactions', 'true'),
    id,
    fc.string({ unit: 'binary', maxLength: 8 }).map((text) => encodeURIComponent(text.toWellFormed())),
    fc.constant('%'),
  );
  return fc
    .record({
      method: fc.constantFrom('GET', 'POST', 'POST', 'DELETE', 'PUT', 'PATCH'),
      path,
      isNearlyRight: fc.boolean(),
      odd: fc.array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 4 }),
      authorization: fc.constantFrom(...Array<string>(8).fill('Bearer sk_test_fuzz'), 'Bearer pk_test_fuzz', 'Basic %'),
      key: fc.option(fc.constantFrom('one', 'two', 'three'), { freq: 3 }),
      version: fc.constantFrom('2026-10-28.endive', '2026-10-28.endive', '2026-08-26.dahlia', 'endive'),
      type: fc.constantFrom(FORM, FORM, FORM, FORM, 'application/json', 'multipart/form-data; boundary=x', ''),
      body: fc.option(fc.constantFrom('{"a":', '--x', '\u0000', '&&&=&', 'a'.repeat(1_100_000)), { freq: 20 }),
    })
    .map(({ isNearlyRight, odd, ...request }) => {
      const right = isNearlyRight ? (RIGHT.find(([pattern]) => pattern.test(request.path))?.[1] ?? []) : [];
      return { ...request, form: [...right, ...odd].map((pair) => pair.join('=')).join('&') };
    });
}

function pairs(form: string): [string, string][] {
  return form.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name, value.join('=')];
  });
}
