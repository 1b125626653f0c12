import { useWords } from '@/components/words/use-words';

/** Told once: they are not on any page afterwards. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useWords();
  return (
    <div className="mt-4 max-w-107 rounded-strip border bg-paper px-4 py-3.5">
      <h3 className="font-medium">{t('settings.browser.codes.yours')}</h3>
      <p className="mt-1 text-md text-soft">{t('settings.browser.codes.keep')}</p>
      <ul aria-label={t('settings.browser.codes.title')} className="mt-3 grid grid-cols-2 gap-x-4 gap-y-1.5">
        {codes.map((code) => (
          <li key={code}>
            <code className="text-md">{code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
