import next from 'eslint-config-next';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { SIGNS, TEXT_IN_CODE } from './eslint-texts.mjs';
import { WEBHOOK_ONLY, ZONES } from './eslint-zones.mjs';

/** Next names these files by convention and wants a default export; so do the tools' own configuration files. */
const DEFAULT_EXPORT_FILES = [
  'app/**/{page,layout,template,loading,error,global-error,not-found,default,manifest,icon,opengraph-image}.tsx',
  'app/**/{manifest,robots,sitemap}.ts',
  '*.config.{ts,mjs}',
  'e2e/**/*.config.ts',
  'e2e/support/global-*.ts',
  // next-intl takes it by its name in next.config.mjs.
  'lib/words/request.ts',
];

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      '.data/**',
      'prisma/generated/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...next,
  ...tseslint.configs.strict,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
      // Without these the plugin looks into no TypeScript file, and no-cycle finds nothing.
      'import-x/extensions': ['.ts', '.tsx', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: [...ZONES, WEBHOOK_ONLY], basePath: import.meta.dirname }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'no-eval': 'error',
      'no-console': 'error',
      'react/no-danger': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'constructEventWithoutVerification', message: 'Every event is verified.' },
        { property: '$queryRawUnsafe', message: 'Use a tagged $queryRaw.' },
        { property: '$executeRawUnsafe', message: 'Use a tagged $executeRaw.' },
        {
          object: 'Math',
          property: 'random',
          message: 'Use node:crypto, or a seeded generator in tests and the sandbox.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    ignores: ['lib/env/**', '**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'lib/env is the only reader of the environment.' },
        { property: 'constructEventWithoutVerification', message: 'Every event is verified.' },
        { property: '$queryRawUnsafe', message: 'Use a tagged $queryRaw.' },
        { property: '$executeRawUnsafe', message: 'Use a tagged $executeRaw.' },
        { object: 'Math', property: 'random', message: 'Use node:crypto.' },
        {
          object: 'router',
          property: 'refresh',
          message: 'It loses the page where the network is lost: use redrawPage.',
        },
      ],
    },
  },
  // What people read or hear is in messages/, in every language: docs/decisions/0050. What stays are signs, and Florin's own name.
  {
    files: ['{app,components}/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: {
      'react/jsx-no-literals': ['error', { allowedStrings: SIGNS }],
      'no-restricted-syntax': ['error', ...TEXT_IN_CODE],
    },
  },
  // docs/decisions/0055 and 0056: what Next's own link does ahead of a press, and with a page that has no network.
  {
    files: ['{app,components}/**/*.{ts,tsx}'],
    ignores: ['components/ui/link.tsx'],
    rules: {
      'no-restricted-imports': ['error', { paths: [{ name: 'next/link', message: 'Use @/components/ui/link.' }] }],
    },
  },
  {
    files: DEFAULT_EXPORT_FILES,
    rules: { 'import-x/no-default-export': 'off', 'import/no-anonymous-default-export': 'off' },
  },
  // A test arranges through whatever folder it needs (fixtures, the writer); what ships does not.
  {
    files: ['{app,components,ingest,lib,prisma,worker}/**/*.test.{ts,tsx}', 'lib/**/*-fixture.ts'],
    rules: { 'import-x/no-restricted-paths': 'off' },
  },
  // Command-line programs talk to a terminal.
  {
    files: ['scripts/**', 'bench/**', 'sandbox/main.ts', 'prisma/seed/*.ts', 'worker/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
