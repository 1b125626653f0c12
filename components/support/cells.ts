import clsx from 'clsx';

// One row of the console is 36 px. `from` keeps a column back on screens too narrow for it.

const FROM = { md: 'hidden md:table-cell', lg: 'hidden lg:table-cell', xl: 'hidden xl:table-cell' };

export interface CellLook {
  from?: keyof typeof FROM;
  align?: 'left' | 'right';
}

const cell = ({ from, align = 'left' }: CellLook) =>
  clsx('h-9 px-3 first:pl-4 last:pr-4', align === 'right' ? 'text-right' : 'text-left', from && FROM[from]);

export const headCell = (look: CellLook = {}) => clsx(cell(look), 'font-medium whitespace-nowrap text-soft');

export const bodyCell = (look: CellLook = {}) => clsx(cell(look), 'py-1.5');
