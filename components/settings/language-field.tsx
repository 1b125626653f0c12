import { useWords } from '@/components/words/use-words';
import { LOCALE_NAMES, LOCALES } from '@/lib/domain/locale';
import { SelectField } from './select-field';

interface Props {
  chosen: string | undefined;
  /** What is wrong, as a sentence. */
  fault: string | undefined;
}

/** The languages Florin speaks, each in its own. */
export function LanguageField({ chosen, fault }: Props) {
  const { t } = useWords();
  return (
    <SelectField
      key={chosen}
      label={t('settings.browser.profile.language')}
      name="locale"
      hint={t('settings.browser.profile.languageHint')}
      defaultValue={chosen}
      fault={fault}
    >
      {LOCALES.map((one) => (
        <option key={one} value={one} lang={one}>
          {LOCALE_NAMES[one]}
        </option>
      ))}
    </SelectField>
  );
}
