import { useLocale, useTranslations } from 'next-intl';
import type { Words } from '@/lib/domain/words';

/** The words of this request, on the server. */
export function useWords(): Words {
  return { locale: useLocale(), t: useTranslations() };
}
