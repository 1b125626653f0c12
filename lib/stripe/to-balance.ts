import 'server-only';
import type Stripe from 'stripe';
import type { Balance, CurrencyBalance } from '@/lib/domain/balance';
import { money } from '@/lib/domain/money';

/** The parts of Stripe's balance that are read. https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-balance */
type WireBalance = Pick<Stripe.FinancialConnections.Account.Balance, 'as_of' | 'current' | 'type'> & {
  cash?: { available: Record<string, number> | null } | undefined;
  credit?: { used: Record<string, number> | null } | undefined;
};

const BALANCE_KINDS = ['cash', 'credit'] as const;

/** Stripe tells time in whole seconds. */
export const fromUnix = (seconds: number): Date => new Date(seconds * 1000);

/** A balance in our words. Throws on a figure that is not a whole number of minor units. */
export function toBalance(raw: WireBalance): Balance {
  const current = amounts(raw.current);
  const available = amounts(raw.cash?.available);
  const used = amounts(raw.credit?.used);
  const currencies = [...new Set([...current.keys(), ...available.keys(), ...used.keys()])];
  return {
    kind: BALANCE_KINDS.find((known) => known === raw.type) ?? 'unknown',
    asOf: fromUnix(raw.as_of),
    amounts: currencies.map((currency): CurrencyBalance => ({
      currency,
      current: current.get(currency) ?? null,
      available: available.get(currency) ?? null,
      used: used.get(currency) ?? null,
    })),
  };
}

/** Lower-case ISO keys and whole minor units on the wire; upper-case keys here. Signs are kept. */
function amounts(raw: Record<string, number> | null | undefined): Map<string, number> {
  const entries = Object.entries(raw ?? {}).map(([code, amount]) => money(amount, code));
  return new Map(entries.map(({ currency, amount }) => [currency, amount]));
}
