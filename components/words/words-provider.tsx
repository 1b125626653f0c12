import type { ReactNode } from 'react';
import type { Locale } from '@/lib/domain/locale';
import { browserMessages } from '@/lib/words/browser-messages';
import { CATALOG } from '@/messages/catalog';
import { BrowserWords } from './browser-words';

/** Lets what runs in the browser speak the same language as the server. */
export function WordsProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <BrowserWords locale={locale} messages={browserMessages(CATALOG[locale])}>
      {children}
    </BrowserWords>
  );
}
