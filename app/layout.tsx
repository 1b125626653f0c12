import type { Metadata, Viewport } from 'next';
import { getLocale } from 'next-intl/server';
import { cookies } from 'next/headers';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { THEME_COOKIE, toTheme } from '@/components/layout/theme';
import { IconShapes } from '@/components/ui/icon-shapes';
import { Toaster } from '@/components/ui/toaster';
import { WordsProvider } from '@/components/words/words-provider';
import { getWords } from '@/lib/words/get-words';
import { letters } from './letters';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  return { title: { default: 'Florin', template: '%s · Florin' }, description: t('layout.description') };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f6f3' },
    { media: '(prefers-color-scheme: dark)', color: '#121413' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const theme = toTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    // The theme is chosen on the page, so what the server sent may differ on this one element.
    <html lang={locale} className={clsx(letters.variable, theme)} suppressHydrationWarning>
      <head>
        {/* Nothing is drawn until the page's end has come: drawn in pieces, what is set to the right moves whenever its neighbour arrives. */}
        <link rel="expect" href="#page-end" blocking="render" />
      </head>
      <body className="font-sans">
        <IconShapes />
        <WordsProvider locale={locale}>
          {children}
          <Toaster />
        </WordsProvider>
        <span id="page-end" hidden />
      </body>
    </html>
  );
}
