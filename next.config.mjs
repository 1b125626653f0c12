import createNextIntlPlugin from 'next-intl/plugin';
import { hintCompilation } from './scripts/compile-hints.ts';

// Nothing here depends on the environment: configuration is read at run time, so that one build serves every deployment.

const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin-allow-popups' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
];

/**
 * Texts are compiled by the build: a browser that had to parse them itself would load 9 kB more.
 * https://next-intl.dev/blog/precompilation
 */
const withWords = createNextIntlPlugin({
  requestConfig: './lib/words/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: ['en', 'es'], precompile: true } },
});

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Titles are known as soon as the person is. Sent after the page, they would be missing for a moment whenever it is drawn.
  htmlLimitedBots: /.*/,
  // `npm test` checks the types of everything, tests and scripts included; a build need not do it once more.
  typescript: { ignoreBuildErrors: true },
  compiler: { runAfterProductionCompile: hintCompilation },
  serverExternalPackages: ['@simplewebauthn/server', 'pg', 'pg-boss', 'pino', '@prisma/client', '@prisma/adapter-pg'],
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
};

export default withWords(config);
