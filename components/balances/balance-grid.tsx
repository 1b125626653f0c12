import clsx from 'clsx';
import { Link } from '@/components/ui/link';
import { HiddenAmount } from '@/components/privacy/hidden-amount';
import { Amount } from '@/components/ui/amount';
import { useWords } from '@/components/words/use-words';
import type { BalanceBlock, BalanceLine } from '@/lib/domain/balance-lines';

interface Props {
  block: BalanceBlock;
  hidden: boolean;
  /** The page that says where the figures come from. */
  whyHref: string;
}

/** The balances of one currency side by side, each leading to where it comes from; below each other on a narrow screen. */
export function BalanceGrid({ block, hidden, whyHref }: Props) {
  const { t } = useWords();
  return (
    <dl className={gridClass(block.lines.length)}>
      {block.lines.map((line, index) => (
        <div
          key={line.name}
          className="border-line px-5 py-5 first:max-sm:col-span-full first:max-sm:border-b max-sm:nth-[n+3]:border-l sm:px-6 sm:not-first:border-l"
        >
          <dt className="text-sm text-soft">{t(`balances.lines.${line.name}.label`)}</dt>
          <dd
            className={clsx('font-medium tracking-figure', valueClass(line, index === 0, block.overdrawn && !hidden))}
          >
            <LineValue line={line} hidden={hidden} whyHref={whyHref} />
          </dd>
          <dd className="mt-1 text-sm text-faint">{t(`balances.lines.${line.name}.meaning`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function LineValue({ line, hidden, whyHref }: { line: BalanceLine; hidden: boolean; whyHref: string }) {
  const { t } = useWords();
  if (!line.value) return t('balances.notShared');
  return (
    <Link
      href={whyHref}
      title={t('explaining.whereFrom')}
      className="rounded-tiny decoration-line decoration-1 underline-offset-4 hover:underline"
    >
      {hidden ? <HiddenAmount /> : <Amount value={line.value} />}
    </Link>
  );
}

export const SHEET = 'rounded-sheet border bg-card';

function gridClass(columns: number): string {
  if (columns === 1) return `grid ${SHEET}`;
  if (columns === 2) return `grid grid-cols-1 ${SHEET} sm:grid-cols-[1.4fr_2fr]`;
  return `grid grid-cols-2 ${SHEET} sm:grid-cols-[1.4fr_1fr_1fr]`;
}

function valueClass(line: BalanceLine, first: boolean, overdrawn: boolean): string {
  if (!line.value) return clsx('text-base text-soft', first ? 'leading-[44px]' : 'leading-8');
  return clsx(first ? 'text-4xl' : 'text-2xl', first && overdrawn && 'text-red');
}
