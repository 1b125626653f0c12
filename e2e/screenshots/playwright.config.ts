import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

const WIDE = { width: 1440, height: 1080 };
const NARROW = { width: 390, height: 844 };

/** Pictures for the docs, not tests: `npm run screenshots` alone runs them. A project is a look, and its name ends the name of the picture. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: 'take-screenshots.ts',
  outputDir: '../../test-results',
  projects: [
    { name: 'light', use: { viewport: WIDE, colorScheme: 'light' } },
    { name: 'dark', use: { viewport: WIDE, colorScheme: 'dark' } },
    { name: 'light-390', use: { viewport: NARROW, colorScheme: 'light' } },
    { name: 'dark-390', use: { viewport: NARROW, colorScheme: 'dark' } },
  ],
});
