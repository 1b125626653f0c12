import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/domain/locale';
import { CATALOG } from '@/messages/catalog';

/** For tests: lets what is drawn within it speak, as the layout does. */
export function InWords({ locale = 'en', children }: { locale?: Locale; children: ReactNode }) {
  return (
    <NextIntlClientProvider locale={locale} messages={CATALOG[locale]} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
