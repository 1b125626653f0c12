import { Figure } from '@/components/privacy/figure';
import { WhyLink } from '@/components/explaining/why-link';
import { useWords } from '@/components/words/use-words';
import type { CombinedTotal } from '@/lib/domain/combined-total';
import { formatDay } from '@/lib/domain/format-day';

interface Props {
  total: CombinedTotal;
  /** `YYYY-MM-DD` */
  today: string;
  /** Where it comes from. */
  whyHref: string;
}

/** All currencies put together, below the totals of each: an estimate, with the day and the source of its rates. */
export function CombinedLine({ total: { sum, excluded, day, source }, today, whyHref }: Props) {
  const { t, locale } = useWords();
  return (
    <p className="mt-3 text-md text-soft">
      {t.rich('oneTotal.line', {
        amount: () => (
          <span className="font-medium whitespace-nowrap text-ink">
            <Figure value={sum} />
          </span>
        ),
        day: formatDay(day, today, locale),
        source,
      })}
      {excluded.length > 0 && `. ${t('oneTotal.without', { currencies: excluded.join(', '), count: excluded.length })}`}{' '}
      <WhyLink href={whyHref} />
    </p>
  );
}
