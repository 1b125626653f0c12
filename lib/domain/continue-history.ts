import type { FirstDay } from './history';

export interface Continued {
  readonly id: string;
  /** The older links whose history goes on under this one, the nearest first. */
  readonly continues: readonly string[];
}

/**
 * One history for each bank account, whatever ids it was linked under: an older link's closes count until the first close of the one that
 * took it up, and go by the newest id. A day never holds two, though both links may have gone on for a while. Oldest day first.
 */
export function continueHistory<Close extends FirstDay>(
  closes: readonly Close[],
  accounts: readonly Continued[],
): Close[] {
  const chained = accounts.filter(({ continues }) => continues.length > 0);
  if (chained.length === 0) return [...closes];
  const inChain = new Set(chained.flatMap(({ id, continues }) => [id, ...continues]));
  const bySeries = Map.groupBy(closes, ({ accountId, currency }) => `${accountId} ${currency}`);
  const currencies = [...new Set(closes.map(({ currency }) => currency))];
  const joined = chained.flatMap((account) => currencies.flatMap((currency) => joinLinks(account, currency, bySeries)));
  return [...closes.filter(({ accountId }) => !inChain.has(accountId)), ...joined].sort((left, right) =>
    left.day === right.day ? 0 : left.day < right.day ? -1 : 1,
  );
}

function joinLinks<Close extends FirstDay>(
  { id, continues }: Continued,
  currency: string,
  bySeries: ReadonlyMap<string, readonly Close[]>,
): Close[] {
  let until: string | null = null;
  return [id, ...continues].flatMap((link) => {
    const limit: string | null = until;
    const own = (bySeries.get(`${link} ${currency}`) ?? []).filter(({ day }) => limit === null || day < limit);
    until = own.reduce<string | null>((first, { day }) => (first === null || day < first ? day : first), limit);
    return own.map((close) => ({ ...close, accountId: id }));
  });
}
