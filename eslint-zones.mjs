/**
 * The architecture as a table: what each folder may import of ours. docs/decisions/0006 says why.
 * `eslint.config.mjs` turns it into lint zones; `scripts/import-rule.test.ts` proves that the rule bites.
 */
export const MAY_IMPORT = {
  messages: ['lib/domain'],
  'lib/domain': ['messages'],
  'lib/env': [],
  'lib/log.ts': ['lib/env'],
  'lib/queries': ['lib/domain'],
  'lib/crypto': ['lib/domain', 'lib/env'],
  'lib/stripe': ['lib/domain', 'lib/env', 'lib/log.ts'],
  'lib/mail': ['lib/domain', 'lib/env', 'lib/log.ts'],
  'lib/rates': ['lib/domain'],
  'lib/data': ['lib/domain', 'lib/env', 'lib/crypto', 'lib/log.ts', 'prisma'],
  // Which language somebody reads is in their profile; texts are types to the domain.
  'lib/words': ['lib/domain', 'lib/auth', 'lib/log.ts', 'messages'],
  'lib/auth': ['lib/domain', 'lib/env', 'lib/data', 'lib/log.ts'],
  // Whether amounts are sent to a device is its own choice, or else in the profile.
  'lib/privacy': ['lib/domain', 'lib/auth'],
  'lib/jobs': ['lib/domain', 'lib/env', 'lib/data', 'lib/log.ts', 'lib/use-cases'],
  'lib/use-cases': [
    'lib/domain',
    'lib/data',
    'lib/stripe',
    'lib/mail',
    'lib/rates',
    'lib/jobs',
    'lib/crypto',
    'lib/words',
    'lib/log.ts',
  ],
  'lib/actions': ['lib/domain', 'lib/auth', 'lib/use-cases', 'lib/words', 'lib/log.ts'],
  components: ['lib/domain', 'lib/queries', 'lib/actions', 'lib/words', 'lib/privacy', 'messages'],
  app: [
    'components',
    'lib/words',
    'lib/privacy',
    'lib/domain',
    'lib/queries',
    'lib/actions',
    'lib/use-cases',
    'lib/data',
    'lib/auth',
    'lib/env',
    'lib/log.ts',
  ],
  ingest: ['lib/use-cases', 'lib/env', 'lib/log.ts', 'lib/data', 'lib/domain'],
  worker: ['lib/auth', 'lib/jobs', 'lib/env', 'lib/log.ts', 'lib/data', 'lib/domain'],
  prisma: ['lib/domain', 'lib/data', 'lib/auth', 'lib/stripe', 'lib/use-cases', 'lib/env', 'lib/log.ts', 'lib/jobs'],
  scripts: ['prisma'],
  sandbox: [],
  e2e: [],
  bench: ['scripts'],
};

const FOLDERS = Object.keys(MAY_IMPORT);

/** Every pair of folders that the table does not allow, as import-x zones. */
export const ZONES = Object.entries(MAY_IMPORT).flatMap(([target, allowed]) =>
  FOLDERS.filter((from) => from !== target && !allowed.includes(from)).map((from) => ({
    target: `./${target}`,
    from: `./${from}`,
    message: `${target} may not import ${from} (see eslint-zones.mjs).`,
  })),
);

/** Of all routes, the webhook alone calls a use case directly: everyone else has a session, so goes through an action or a read. */
export const WEBHOOK_ONLY = {
  target: ['./app/*', './app/!(api)/**/*'],
  from: './lib/use-cases',
  message: 'Pages read through lib/data and act through lib/actions.',
};
