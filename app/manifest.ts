import type { MetadataRoute } from 'next';
import { getWords } from '@/lib/words/get-words';

/** What a phone or a desktop needs to keep Florin among its own apps. Browsers ask for it without cookies, so it is in the language of theirs. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { t, locale } = await getWords();
  return {
    name: 'Florin',
    short_name: 'Florin',
    lang: locale,
    description: t('layout.description'),
    id: '/',
    start_url: '/overview',
    scope: '/',
    display: 'standalone',
    background_color: '#f7f6f3',
    theme_color: '#f7f6f3',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/apple-icon.png', sizes: '512x512', type: 'image/png' },
      { src: '/apple-icon.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [{ name: t('layout.overview'), url: '/overview' }],
  };
}
