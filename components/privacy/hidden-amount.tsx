import { useWords } from '@/components/words/use-words';

/** Stands where an amount would: always as wide, so that not even its length is told. */
export function HiddenAmount() {
  const { t } = useWords();
  return (
    <span>
      <span aria-hidden="true">••••</span>
      <span className="sr-only">{t('privacy.hidden')}</span>
    </span>
  );
}
