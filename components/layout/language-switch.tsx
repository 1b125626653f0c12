import clsx from 'clsx';
import { useWords } from '@/components/words/use-words';
import { chooseLanguage } from '@/lib/actions/choose-language';
import { LOCALE_NAMES, LOCALES } from '@/lib/domain/locale';

/** For those who have not signed in: afterwards the profile says it. Plain buttons of a form, so that it works without JavaScript. */
export function LanguageSwitch() {
  const { t, locale } = useWords();
  return (
    <form action={chooseLanguage}>
      <div role="group" aria-label={t('layout.languages')} className="flex gap-1 text-md">
        {LOCALES.map((one) => (
          <button
            key={one}
            name="locale"
            value={one}
            lang={one}
            aria-pressed={one === locale}
            className={clsx(
              'h-9 rounded-small px-2',
              one === locale ? 'font-medium text-ink' : 'text-soft hover:text-ink',
            )}
          >
            {LOCALE_NAMES[one]}
          </button>
        ))}
      </div>
    </form>
  );
}
