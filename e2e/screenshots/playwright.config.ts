import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

const WIDE = { width: 1440, height: 1080 };
const NARROW = { width: 390, height: 844 };
/** The pages that matter most, in every look. */
const CHIEF = / (?:overview|account)$/;

/** Pictures for the docs, not tests: `npm run screenshots` alone runs them. A project is a look, and its name ends the name of the picture. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: 'take-screenshots.ts',
  outputDir: '../../test-results',
  // One after another: what one does to the demo's people, such as signing in, stands in the next picture.
  workers: 1,
  snapshotPathTemplate: join(import.meta.dirname, '../../docs/screenshots/{arg}{ext}'),
  expect: { ...base.expect, toHaveScreenshot: { maxDiffPixelRatio: 0.001 } },
  projects: [
    { name: 'light', use: { viewport: WIDE, colorScheme: 'light' } },
    { name: 'dark', grep: CHIEF, use: { viewport: WIDE, colorScheme: 'dark' } },
    { name: 'light-390', grep: CHIEF, use: { viewport: NARROW, colorScheme: 'light' } },
    { name: 'dark-390', use: { viewport: NARROW, colorScheme: 'dark' } },
  ],
});
