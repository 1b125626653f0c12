import { defineConfig } from 'prisma/config';

// `prisma generate` needs no schema engine, but the CLI looks for one first and would download it. Any executable satisfies the look.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
