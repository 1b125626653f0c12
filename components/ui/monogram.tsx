import clsx from 'clsx';

const SIZES = {
  small: 'size-9 rounded-button text-sm',
  large: 'size-12 rounded-[14px] text-lg',
  round: 'size-8 rounded-full text-sm',
};

const TONES = { tint: 'bg-tint text-accent', gold: 'bg-gold-tint text-gold' };

interface Props {
  letters: string;
  size?: keyof typeof SIZES;
  tone?: keyof typeof TONES;
}

/** One or two letters in a square, decorative: the name stands beside it. */
export function Monogram({ letters, size = 'small', tone = 'tint' }: Props) {
  return (
    <span
      aria-hidden="true"
      className={clsx('grid flex-none place-items-center font-semibold', SIZES[size], TONES[tone])}
    >
      {letters}
    </span>
  );
}
