import { Link } from '@/components/ui/link';
import { useWords } from '@/components/words/use-words';

/** Leads from an amount to where it comes from. */
export function WhyLink({ href }: { href: string }) {
  const { t } = useWords();
  return (
    <Link
      href={href}
      className="rounded-tiny text-faint underline decoration-line underline-offset-3 hover:text-ink hover:decoration-current"
    >
      {t('explaining.ask')}
    </Link>
  );
}
