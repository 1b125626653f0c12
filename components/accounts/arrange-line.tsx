import { Link } from '@/components/ui/link';
import { useWords } from '@/components/words/use-words';

/** At the end of the overview: the way to another order, and what is not shown. */
export function ArrangeLine({ hidden }: { hidden: number }) {
  const { t } = useWords();
  return (
    <p className="mt-8 text-md text-soft">
      <Link href="/arrange" className="rounded-tiny underline underline-offset-3 hover:text-ink">
        {t('accounts.arrange')}
      </Link>
      {hidden > 0 && ` · ${t('accounts.hidden', { count: hidden })}`}
    </p>
  );
}
