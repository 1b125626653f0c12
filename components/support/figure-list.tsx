import clsx from 'clsx';
import { Amount } from '@/components/ui/amount';
import { useWords } from '@/components/words/use-words';
import { type Figure, type Figures, figuresOf } from '@/lib/domain/figures';
import type { AccountView } from '@/lib/domain/views';

/** The figures of the customer's card, each currency in a block. No figure is a dash, never 0. */
export function FigureList({ account }: { account: AccountView }) {
  const figures = figuresOf(account);
  if (figures.length === 0) return <>–</>;
  return figures.map((one) => <CurrencyFigures key={one.primary.value.currency} figures={one} />);
}

function CurrencyFigures({ figures: { primary, secondary, overdrawn } }: { figures: Figures }) {
  const { t } = useWords();
  return (
    <div className="whitespace-nowrap">
      <span className={clsx('font-medium', overdrawn && 'text-red')}>
        <Amount value={primary.value} />
      </span>{' '}
      <span className="text-soft">{t(`balances.figures.${primary.name}`)}</span>
      {secondary.length > 0 && (
        <p className="text-soft">
          {secondary.map((figure, index) => (
            <SecondaryFigure key={figure.name} figure={figure} first={index === 0} />
          ))}
        </p>
      )}
    </div>
  );
}

function SecondaryFigure({ figure: { name, value }, first }: { figure: Figure; first: boolean }) {
  const { t } = useWords();
  return (
    <span className="block sm:inline">
      {!first && <span className="hidden sm:inline"> · </span>}
      {t(`balances.figures.${name}`)} <Amount value={value} />
    </span>
  );
}
