import clsx from 'clsx';
import { Fragment } from 'react';
import { Amount } from '@/components/ui/amount';
import { type Figures, figuresOf } from '@/lib/domain/figures';
import type { AccountView } from '@/lib/domain/views';

/** The figures of the customer's card, one currency a line. No figure is a dash, never 0. */
export function FigureList({ account }: { account: AccountView }) {
  const figures = figuresOf(account);
  if (figures.length === 0) return <>–</>;
  return figures.map((one) => <CurrencyFigures key={one.primary.value.currency} figures={one} />);
}

function CurrencyFigures({ figures: { primary, secondary, overdrawn } }: { figures: Figures }) {
  return (
    <span className="block">
      <span className={clsx('font-medium', overdrawn && 'text-red')}>
        <Amount value={primary.value} />
      </span>{' '}
      <span className="text-soft">{primary.label}</span>
      {secondary.map(({ label, value }) => (
        <Fragment key={label}>
          {' '}
          <span className="block whitespace-nowrap text-soft xl:inline">
            <span className="hidden xl:inline">· </span>
            {label} <Amount value={value} />
          </span>
        </Fragment>
      ))}
    </span>
  );
}
