import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { checkWithStripe } from '@/lib/actions/check-with-stripe';
import { CheckButton } from './check-button';
import { checkText } from './check-text';

/** Reads the customer's accounts at Stripe again: for when a webhook may have been lost. `outcome` is what the last press came to. */
export function CheckWithStripe({ customerId, outcome }: { customerId: string; outcome: string | null }) {
  const words = useWords();
  return (
    <form action={checkWithStripe} className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">
      <input type="hidden" name="customer" value={customerId} />
      <CheckButton>
        <Icon name="refresh" className="size-4" />
        {words.t('support.check.button')}
      </CheckButton>
      <p role="status" className="text-soft">
        {checkText(outcome, words)}
      </p>
    </form>
  );
}
