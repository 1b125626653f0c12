/** What a check came to, from the address: how many accounts were read, or why none were. Anything else says nothing. */
export function checkText(outcome: string | null): string | null {
  if (outcome === 'not_found') return 'This customer has never linked a bank.';
  if (outcome === 'unavailable') return 'Stripe could not be asked just now. Try again in a moment.';
  if (outcome === null || !/^\d{1,5}$/.test(outcome)) return null;
  return outcome === '1' ? 'Read 1 account as Stripe has it now.' : `Read ${outcome} accounts as Stripe has them now.`;
}
