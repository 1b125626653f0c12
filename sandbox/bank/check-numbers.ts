const WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7, 1];

/** An account's number as it stands on a check. */
export const ACCOUNT_NUMBER = /^\d{4,17}$/;

/** Nine digits whose weighted sum ends in zero, as every American routing number's does; `110000000` is Stripe's for tests. */
export function isRoutingNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return sum % 10 === 0;
}
