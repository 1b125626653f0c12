import { useWords } from '@/components/words/use-words';

/** Between the bank's screens and the first cards. */
export function FinishingNote() {
  const { t } = useWords();
  return (
    <p
      role="status"
      className="fixed bottom-4 left-1/2 z-10 -translate-x-1/2 rounded-strip border bg-card px-4 py-3 text-md shadow-float"
    >
      {t('linking.browser.reading')}
    </p>
  );
}
