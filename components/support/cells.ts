import clsx from 'clsx';

// One row of the console is 36 px. `from` keeps a column back on screens too narrow for it.

const FROM = {
  sm: 'hidden sm:table-cell',
  md: 'hidden md:table-cell',
  lg: 'hidden lg:table-cell',
  xl: 'hidden xl:table-cell',
};

export interface CellLook {
  from?: keyof typeof FROM;
  align?: 'left' | 'right';
}

const cell = ({ from, align = 'left' }: CellLook) =>
  clsx(
    'h-9 px-2 first:pl-3 last:pr-3 sm:px-3 sm:first:pl-4 sm:last:pr-4',
    align === 'right' ? 'text-right' : 'text-left',
    from && FROM[from],
  );

export const headCell = (look: CellLook = {}) => clsx(cell(look), 'font-medium whitespace-nowrap text-soft');

export const bodyCell = (look: CellLook = {}) => clsx(cell(look), 'py-1.5');
