import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
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
export async function openSchemaEngine(databaseUrl: string, schema?: { path: string; content: string }) {
  loaded ??= load();
  await loaded;
  const factory = bindMigrationAwareSqlAdapterFactory(migrationAdapter(databaseUrl));
  const datamodels: [string, string][] | undefined = schema && [[schema.path, schema.content]];
  return bindings.SchemaEngine.new({ datamodels }, () => undefined, factory);
}

async function load(): Promise<void> {
  const file = fileURLToPath(new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm')));
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    './schema_engine_bg.js': { ...bindings },
  });
  bindings.__wbg_set_wasm(instance.exports);
  WasmExports.parse(instance.exports).__wbindgen_start();
}
