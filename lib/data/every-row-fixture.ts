import { prisma } from './prisma';

/** For tests: every row of every table, as text, by the name of the table. */
export async function everyRow(): Promise<Map<string, string>> {
  const tables = await prisma().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
  const rows = await prisma().$queryRaw<{ name: string; text: string }[]>`
    SELECT t.name, (xpath('//text()', query_to_xml(format('SELECT to_jsonb(x)::text AS row FROM %I x', t.name), true, false, '')))::text AS text
    FROM unnest(${tables.map(({ name }) => name)}::text[]) AS t(name)`;
  return new Map(rows.map(({ name, text }) => [name, text]));
}

/** The tables that hold a text. */
export const tablesHolding = (tables: Map<string, string>, marker: string): string[] =>
  [...tables].flatMap(([name, text]) => (text.includes(marker) ? [name] : [])).toSorted();
