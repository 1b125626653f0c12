import type { AccountView } from './views';

/** A choice made on a device. The server reads it, and leaves amounts out of all it sends where they are not to be shown. */
export const PRIVACY_COOKIE = 'florin-privacy';

/** A year. */
export const PRIVACY_KEPT_S = 365 * 24 * 60 * 60;

/** What was chosen on this device counts; where nothing was, the person's own rule. */
export const hidesAmounts = (cookie: string | undefined, byDefault: boolean): boolean =>
  cookie === 'on' || (byDefault && cookie !== 'off');

/** A view without its figures: for what only needs to know of which account it speaks, and for data asked for while amounts are hidden. */
export const withoutFigures = <View extends AccountView>(view: View): View => ({
  ...view,
  balance: view.balance && {
    ...view.balance,
    amounts: view.balance.amounts.map(({ currency }) => ({ currency, current: null, available: null, used: null })),
  },
});
