import clsx from 'clsx';
import { useAmountsHidden } from '@/lib/privacy/amounts-hidden';
import { Figure } from '@/components/privacy/figure';
import { useWords } from '@/components/words/use-words';
import { formatMoney } from '@/lib/domain/format-money';
import type { Figures } from '@/lib/domain/figures';
import type { Words } from '@/lib/domain/words';

const sentence = ({ secondary }: Figures, { t, locale }: Words): string =>
  secondary.map(({ name, value }) => `${t(`balances.figures.${name}`)} ${formatMoney(value, { locale })}`).join(' · ');

/** The figures of an account: in its first currency, then a line for each further one. `muted`: the last ones, which no longer move. */
export function CardFigures({ figures, muted }: { figures: readonly Figures[]; muted: boolean }) {
  const hidden = useAmountsHidden();
  const words = useWords();
  const [first, ...others] = figures;
  if (!first) return null;
  const label = ({ primary }: Figures) => words.t(`balances.figures.${primary.name}`);
  return (
    <>
      <p
        className={clsx(
          'mt-3.5 text-3xl font-medium tracking-figure',
          first.overdrawn && !hidden && 'text-red',
          muted && 'text-soft',
        )}
      >
        <Figure value={first.primary.value} />
        <span className="ml-1.5 text-sm font-normal tracking-normal text-soft">{label(first)}</span>
      </p>
      {!muted && <p className="min-h-5 text-sm text-soft tabular-nums">{!hidden && sentence(first, words)}</p>}
      {others.map((other) => (
        <p key={other.primary.value.currency} className="text-sm text-soft">
          <Figure value={other.primary.value} /> {label(other)}
        </p>
      ))}
    </>
  );
}
