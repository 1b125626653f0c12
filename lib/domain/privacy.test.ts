import { expect, it } from 'vitest';
import { accountView } from './account-view.fixture';
import { hidesAmounts, withoutFigures } from './privacy';

it('leaves no amount in a view, and everything else', () => {
  const view = accountView({});
  const { balance, ...rest } = withoutFigures(view);
  expect(view.balance?.amounts[0]?.current).toBeTypeOf('number');
  expect(balance).toEqual({
    ...view.balance,
    amounts: [{ currency: 'USD', current: null, available: null, used: null }],
  });
  expect({ ...rest, balance: view.balance }).toEqual(view);
});

it('hides where it was asked for on the device, and where nothing was, by the person’s rule', () => {
  const cookies = ['on', 'off', '', undefined, 'ON'];
  expect(cookies.map((cookie) => hidesAmounts(cookie, false))).toEqual([true, false, false, false, false]);
  expect(cookies.map((cookie) => hidesAmounts(cookie, true))).toEqual([true, false, true, true, true]);
});
