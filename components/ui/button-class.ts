import clsx from 'clsx';

export interface ButtonLook {
  /** One `primary` a page at most; `quiet` has no border until it is pointed at; `danger` cannot be undone; `text` stands among words. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'text';
  size?: 'normal' | 'small';
}

const VARIANTS = {
  primary: 'border-accent bg-accent text-accent-ink hover:opacity-90',
  secondary: 'border-line bg-card text-ink hover:bg-hair',
  quiet: 'border-transparent bg-transparent text-soft hover:bg-hair hover:text-ink',
  danger: 'border-line bg-card text-red hover:bg-red-tint',
};

const SIZES = {
  normal: 'h-10 gap-2 rounded-button px-4 text-base',
  small: 'h-8 gap-2 rounded-small px-3 text-md',
};

/** The look of a button, for buttons and for links that stand among them. `aria-disabled` and `disabled` look the same. */
export function buttonClass({ variant = 'secondary', size = 'normal' }: ButtonLook = {}, className?: string): string {
  if (variant === 'text') {
    return clsx('rounded-tiny underline decoration-1 underline-offset-3 hover:text-ink', className);
  }
  return clsx(
    'inline-flex flex-none items-center justify-center border font-medium whitespace-nowrap transition-[opacity,background-color]',
    'disabled:cursor-not-allowed disabled:bg-card disabled:text-faint disabled:opacity-100 disabled:border-line',
    'aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-card aria-disabled:text-faint aria-disabled:opacity-100',
    VARIANTS[variant],
    SIZES[size],
    className,
  );
}
