import compile from 'icu-minify/compile';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/domain/locale';
import { CATALOG } from '@/messages/catalog';
import { BrowserWords } from './browser-words';

type Branch = { readonly [name: string]: Branch | string };

const compiled = (branch: Branch): object =>
  Object.fromEntries(
    Object.entries(branch).map(([name, text]) => [name, typeof text === 'string' ? compile(text) : compiled(text)]),
  );

/** For tests: lets what is drawn within it speak, as the layout does; the build compiles texts, here it is done on the spot. */
export function InWords({ locale = 'en', children }: { locale?: Locale; children: ReactNode }) {
  return (
    <BrowserWords locale={locale} messages={compiled(CATALOG[locale])}>
      {children}
    </BrowserWords>
  );
}
