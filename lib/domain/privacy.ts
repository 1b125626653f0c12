import type { AccountView } from './views';

/** Set on a device on which amounts are not to be shown. The server reads it, and leaves them out of all it sends. */
export const PRIVACY_COOKIE = 'florin-privacy';

/** A year. */
export const PRIVACY_KEPT_S = 365 * 24 * 60 * 60;

export const hidesAmounts = (cookie: string | undefined): boolean => cookie === 'on';

/** A view without its figures: for what only needs to know of which account it speaks, and for data asked for while amounts are hidden. */
export const withoutFigures = <View extends AccountView>(view: View): View => ({
  ...view,
  balance: view.balance && {
    ...view.balance,
    amounts: view.balance.amounts.map(({ currency }) => ({ currency, current: null, available: null, used: null })),
  },
});
