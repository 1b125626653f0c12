import { Explain } from '@/components/ui/explain';

/** Two things look alike and are not: a balance of nothing, and nothing said of a balance. */
export function WhyNoBalance() {
  return (
    <Explain label="Why?" className="relative text-faint">
      <p>
        Some banks don’t pass on the balance of every account, often of investments and loans. It is not 0, so it is
        left out of your totals.
      </p>
      <p className="mt-2">If your bank starts to share it, it appears here by itself.</p>
    </Explain>
  );
}
