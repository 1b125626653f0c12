import Link from 'next/link';

/** At the end of the overview: the way to another order, and what is not shown. */
export function ArrangeLine({ hidden }: { hidden: number }) {
  return (
    <p className="mt-8 text-md text-soft">
      <Link href="/arrange" prefetch={false} className="rounded-tiny underline underline-offset-3 hover:text-ink">
        Arrange accounts
      </Link>
      {hidden > 0 && ` · ${hidden === 1 ? '1 is' : `${hidden} are`} hidden`}
    </p>
  );
}
