import type { TestProject } from 'vitest/node';
import { migrate } from '../database/migrations';
import { startThrowawayServer } from '../database/throwaway-server';
import { createTemplate, TEMPLATE } from './test-database';
import { startTestSandbox } from './test-sandbox';

declare module 'vitest' {
  interface ProvidedContext {
    /** To the maintenance database of the run's own PostgreSQL. */
    databaseServerUrl: string;
    sandboxUrl: string;
  }
}

/** Before the database tests: one real PostgreSQL with a migrated template, and one sandbox, both thrown away afterwards. */
export async function setup(project: TestProject) {
  const [server, sandbox] = await Promise.allSettled([startMigratedServer(), startTestSandbox()]);
  const discard = async () => {
    for (const one of [server, sandbox]) if (one.status === 'fulfilled') await one.value.discard();
  };
  if (server.status === 'rejected' || sandbox.status === 'rejected') {
    await discard();
    throw server.status === 'rejected' ? server.reason : sandbox.status === 'rejected' && sandbox.reason;
  }
  project.provide('databaseServerUrl', server.value.urlOf('postgres'));
  project.provide('sandboxUrl', sandbox.value.url);
  return discard;
}

async function startMigratedServer() {
  const server = await startThrowawayServer();
  try {
    await createTemplate(server.urlOf('postgres'));
    await migrate(server.urlOf(TEMPLATE));
    return server;
  } catch (error) {
    await server.discard();
    throw error;
  }
}
