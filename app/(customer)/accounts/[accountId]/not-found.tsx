import { PageLink } from '@/components/ui/page-link';
import { useWords } from '@/components/words/use-words';

export default function AccountNotFound() {
  const { t } = useWords();
  return (
    <div className="py-6">
      <h1 className="text-2xl font-semibold tracking-figure">{t('accounts.missing.title')}</h1>
      <p className="mt-2 mb-6 text-soft">{t('accounts.missing.text')}</p>
      <PageLink href="/overview">{t('accounts.back')}</PageLink>
    </div>
  );
}
