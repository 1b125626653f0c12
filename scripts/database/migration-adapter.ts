import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * The Postgres adapter, mended in the two places where it is not up to migrations:
 * it cuts a script at every semicolon, which breaks functions, strings and comments; and it cannot read PostgreSQL's one-byte type
 * "char", in which the catalogue keeps the kind of a constraint.
 */
export function migrationAdapter(databaseUrl: string) {
  const opened: Adapter[] = [];
  const factory = new PrismaPg({ connectionString: databaseUrl, max: 2 });
  const mended: SqlMigrationAwareDriverAdapterFactory = {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = mend(await factory.connect());
      opened.push(adapter);
      return adapter;
    },
    connectToShadowDb: async () => mend(await factory.connectToShadowDb()),
  };
  // The engine ends its shadow connection itself, and leaves the other open.
  const close = () => Promise.all(opened.map((adapter) => adapter.dispose()));
  return { factory: mended, close };
}

function mend(adapter: Adapter): Adapter {
  const pool = adapter.underlyingDriver();
  const query = pool.query.bind(pool);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const charColumns = new WeakMap<unknown[], number[]>();

  // The adapter refuses a result with a "char" in it, so it is shown text, and the engine is told the truth afterwards.
  Object.assign(pool, {
    query: async (config: string | pg.QueryConfig) => {
      const result = await query(config);
      charColumns.set(result.rows, disguiseChars(result.fields));
      return result;
    },
  });
  adapter.queryRaw = async (sql) => {
    const result = await queryRaw(sql);
    for (const column of charColumns.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
    return result;
  };
  // One simple query: the server parses it, and runs all of it as one transaction or nothing of it.
  adapter.executeScript = async (script) => {
    await query(script).catch(rethrowForEngine);
  };
  return adapter;
}

function disguiseChars(fields: pg.FieldDef[]): number[] {
  return fields.flatMap((field, column) => {
    if (field.dataTypeID !== pg.types.builtins.CHAR) return [];
    field.dataTypeID = pg.types.builtins.TEXT;
    return [column];
  });
}

function rethrowForEngine(error: unknown): never {
  if (!(error instanceof pg.DatabaseError)) throw error;
  throw new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? 'XX000',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}
