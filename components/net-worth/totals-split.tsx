import { Figure } from '@/components/privacy/figure';
import { Explain } from '@/components/ui/explain';
import { useWords } from '@/components/words/use-words';
import type { CurrencyTotal } from '@/lib/domain/totals';

/** An account that no total holds, with the reason in words. */
export interface Uncounted {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

/** What is had, what is owed, and what could not be counted. */
export function TotalsSplit({
  total,
  uncounted,
}: {
  total: CurrencyTotal | undefined;
  uncounted: readonly Uncounted[];
}) {
  const { t } = useWords();
  return (
    <dl className="mt-9 flex flex-wrap gap-x-6 gap-y-3 border-t pt-5 sm:gap-x-10">
      {total && (
        <>
          <Part label={t('netWorth.assets')}>
            <Figure value={total.assets} />
          </Part>
          <Part label={t('netWorth.owed')}>
            <Figure value={total.owed} />
          </Part>
        </>
      )}
      {uncounted.length > 0 && (
        <Part label={t('netWorth.notCounted')}>
          <Explain
            label={t('netWorth.accounts', { count: uncounted.length })}
            className="font-medium text-soft decoration-line hover:decoration-current"
          >
            <ul className="space-y-2 text-md tracking-normal">
              {uncounted.map(({ id, name, reason }) => (
                <li key={id}>
                  <span className="block font-medium text-ink">{name}</span>
                  {reason}
                </li>
              ))}
            </ul>
          </Explain>
        </Part>
      )}
    </dl>
  );
}

function Part({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft">{label}</dt>
      <dd className="text-xl font-medium tracking-title">{children}</dd>
    </div>
  );
}
