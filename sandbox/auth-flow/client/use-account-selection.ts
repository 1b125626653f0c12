import { useState } from 'react';
import type { AccountChoice } from '../protocol';

/** Starts with everything that may be chosen, as far as the limit goes. */
export function useAccountSelection(accounts: AccountChoice[], limit: number | null) {
  const choosable = accounts.filter(({ refusal }) => refusal === null).map(({ name }) => name);
  const [chosen, setChosen] = useState<readonly string[]>(choosable.slice(0, limit ?? choosable.length));
  const isSingle = limit === 1;
  const isFull = limit !== null && chosen.length >= limit;

  function toggle(name: string) {
    if (isSingle) setChosen([name]);
    else if (chosen.includes(name)) setChosen(chosen.filter((other) => other !== name));
    else if (!isFull) setChosen([...chosen, name]);
  }

  return {
    chosen,
    isSingle,
    isFull: isFull && !isSingle,
    /** Offered only where it can be kept: more than one account, and room for all. */
    canChooseAll: choosable.length > 1 && (limit === null || limit >= choosable.length),
    hasAll: chosen.length === choosable.length,
    toggle,
    toggleAll: () => setChosen(chosen.length === choosable.length ? [] : choosable),
  };
}
