import type { MetadataRoute } from 'next';

/** What a phone or a desktop needs to keep Florin among its own apps. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Florin',
    short_name: 'Florin',
    description: 'Your bank accounts in one place, read-only.',
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
    shortcuts: [{ name: 'Overview', url: '/overview' }],
  };
}
