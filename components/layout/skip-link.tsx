import { useWords } from '@/components/words/use-words';

/** The first stop of the Tab key: past the header, to the page. */
export function SkipLink() {
  const { t } = useWords();
  return (
    <a
      href="#main"
      className="sr-only focus-visible:not-sr-only focus-visible:fixed focus-visible:top-2 focus-visible:left-2 focus-visible:z-20 focus-visible:rounded-small focus-visible:bg-card focus-visible:px-4 focus-visible:py-2"
    >
      {t('layout.skip')}
    </a>
  );
}
