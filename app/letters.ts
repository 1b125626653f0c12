import localFont from 'next/font/local';

/**
 * The letters that English and Spanish are written in, which every page fetches first: less than half of all. What else the same hand has is
 * fetched by the pages that need it, by `globals.css`, where the letters stand that are shown until then.
 */
export const letters = localFont({
  src: '../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-letters',
  adjustFontFallback: false,
});
