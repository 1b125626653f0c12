import { Explain } from '@/components/ui/explain';
import { useWords } from '@/components/words/use-words';

/** Two things look alike and are not: a balance of nothing, and nothing said of a balance. */
export function WhyNoBalance() {
  const { t } = useWords();
  return (
    <Explain label={t('accounts.whyNone.ask')} className="relative text-faint">
      <p>{t('accounts.whyNone.answer')}</p>
      <p className="mt-2">{t('accounts.whyNone.later')}</p>
    </Explain>
  );
}
