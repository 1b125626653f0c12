/** A cash balance as Stripe states it, in cents. */
export const cash = (current: number, available: number | null = current) => ({
  type: 'cash',
  current: { usd: current },
  cash: { available: available === null ? null : { usd: available } },
});

/** A credit balance as Stripe states it, in cents: below zero is owed. */
export const credit = (current: number, used: number = current) => ({
  type: 'credit',
  current: { usd: current },
  credit: { used: { usd: used } },
});
