import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { z } from 'zod';
import { migrationAdapter } from './migration-adapter';

const WasmExports = z.looseObject({ __wbindgen_start: z.custom<() => void>((value) => typeof value === 'function') });

/** Where the engine leaves its last words before it traps: without it a panic would say nothing but "unreachable". */
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(`Prisma's schema engine: ${message}`) },
});

let loaded: Promise<void> | undefined;

/**
 * Prisma's schema engine as WebAssembly: the CLI would download a native one at run time, which fails where it cannot. The package's
 * main entry imports its .wasm as a module, which Node does not do, so it is instantiated here.
 */
export async function withSchemaEngine<T>(databaseUrl: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  loaded ??= load();
  await loaded;
  const { factory, close } = migrationAdapter(databaseUrl);
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, bound);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await close();
  }
}

async function load(): Promise<void> {
  // Not import.meta.resolve, which Vitest's module runner does not have.
  const main = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const file = join(dirname(main), 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    './schema_engine_bg.js': { ...bindings },
  });
  bindings.__wbg_set_wasm(instance.exports);
  WasmExports.parse(instance.exports).__wbindgen_start();
}
