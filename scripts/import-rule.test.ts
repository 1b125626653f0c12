import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT } from '../eslint-zones.mjs';
import { ROOT } from './launcher/root';

const FOLDERS = Object.keys(MAY_IMPORT);

/** The rules at fault for a text that stood in that file. */
async function faults(file: string, text: string, only?: string): Promise<(string | null)[]> {
  const eslint = new ESLint({ cwd: ROOT, ruleFilter: ({ ruleId }) => only === undefined || ruleId === only });
  const [result] = await eslint.lintText(`${text}\n`, { filePath: join(ROOT, file) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const PATHS = 'import-x/no-restricted-paths';
const isRefused = async (file: string, specifier: string) =>
  (await faults(file, `import '${specifier}';`, PATHS)).length > 0;

/** Some module of a folder, as others would import it; the rule only sees what resolves to a file. */
function someModule(folder: string): string | null {
  if (folder.endsWith('.ts')) return `@/${folder.slice(0, -3)}`;
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  const found = names.find((name) => /^[^.]+\.tsx?$/.test(name) && !/\[|\(/.test(name));
  return found ? `@/${folder}/${found.replace(/\.tsx?$/, '')}` : null;
}

/** Where the violation is put. Within app, the routes under app/api may most. */
function plantedIn(folder: string): string {
  if (folder.endsWith('.ts')) return folder;
  return folder === 'app' ? 'app/api/planted.ts' : `${folder}/planted.ts`;
}

describe('the import rule', () => {
  const modules = FOLDERS.flatMap((folder) => {
    const specifier = someModule(folder);
    return specifier ? [{ folder, specifier }] : [];
  });

  it.each(FOLDERS)('lets %s import what the table says, and nothing else of ours', async (target) => {
    const others = modules.filter(({ folder }) => folder !== target);
    const refused = await Promise.all(others.map(({ specifier }) => isRefused(plantedIn(target), specifier)));
    const let_ = others.filter((_, index) => !refused[index]).map(({ folder }) => folder);
    expect(let_.toSorted()).toEqual(
      others
        .map(({ folder }) => folder)
        .filter((folder) => MAY_IMPORT[target]?.includes(folder))
        .toSorted(),
    );
  });

  it.each([
    ['lib/domain', 'lib/env'],
    ['lib/domain', 'lib/log.ts'],
    ['components', 'lib/data'],
    ['components', 'lib/stripe'],
    ['lib/data', 'lib/stripe'],
    ['lib/actions', 'lib/data'],
    ['app', 'lib/stripe'],
    ['app', 'prisma'],
    ['app', 'sandbox'],
    ['sandbox', 'lib/domain'],
    ['e2e', 'lib/domain'],
  ])('keeps %s away from %s, whatever the table says', (target, from) => {
    expect(MAY_IMPORT[target]).not.toContain(from);
  });

  it('has something to refuse in every folder that holds code', () => {
    expect(FOLDERS.filter((folder) => !modules.some((module) => module.folder === folder))).toEqual([]);
  });

  it('opens the use cases to routes under app/api alone', async () => {
    const useCase = someModule('lib/use-cases') ?? '';
    expect(await isRefused('app/api/webhooks/stripe/planted.ts', useCase)).toBe(false);
    for (const page of [
      'app/planted.tsx',
      'app/(customer)/overview/planted.tsx',
      'app/(support)/support/planted.tsx',
    ]) {
      expect(await isRefused(page, useCase), page).toBe(true);
    }
  });
});

describe('the other rules of the house', () => {
  it.each([
    [
      'reads the environment outside lib/env',
      'lib/domain/planted.ts',
      'export const a = process.env.PORT;',
      'no-restricted-properties',
    ],
    [
      'reads the environment in a component',
      'components/planted.tsx',
      'export const a = process.env.PORT;',
      'no-restricted-properties',
    ],
    ['draws by chance', 'lib/domain/planted.ts', 'export const a = Math.random();', 'no-restricted-properties'],
    [
      'skips the signature',
      'lib/stripe/planted.ts',
      'export const a = (b: { constructEventWithoutVerification: () => void }) => b.constructEventWithoutVerification();',
      'no-restricted-properties',
    ],
    [
      'sends raw SQL',
      'lib/data/planted.ts',
      'export const a = (b: { $queryRawUnsafe: (c: string) => void }) => b.$queryRawUnsafe("");',
      'no-restricted-properties',
    ],
    ['exports a default', 'lib/domain/planted.ts', 'export default 1;', 'import-x/no-default-export'],
    ['says any', 'lib/domain/planted.ts', 'export const a = (b: any) => b;', '@typescript-eslint/no-explicit-any'],
    [
      'asserts away null',
      'lib/domain/planted.ts',
      'export const a = (b: string | null) => b!;',
      '@typescript-eslint/no-non-null-assertion',
    ],
    ['evaluates text', 'lib/domain/planted.ts', 'export const a = eval("1");', 'no-eval'],
    ['prints', 'lib/domain/planted.ts', 'console.log(1);', 'no-console'],
    ['is longer than 250 lines', 'lib/domain/planted.ts', 'export {};\n'.repeat(251), 'max-lines'],
  ])('catch code that %s', async (_, file, text, rule) => {
    expect(await faults(file, text, rule)).toContain(rule);
  });

  it('lets lib/env read the environment, and a page export its default', async () => {
    expect(
      await faults('lib/env/planted.ts', 'export const a = process.env.PORT;', 'no-restricted-properties'),
    ).toEqual([]);
    expect(await faults('app/planted/page.tsx', 'export default () => null;', 'import-x/no-default-export')).toEqual(
      [],
    );
  });

  it('catch a circle of imports', async () => {
    // ports.ts imports launch-error.ts; seen from there, the planted import closes a circle.
    expect(
      await faults(
        'scripts/launcher/launch-error.ts',
        "import { isPortFree } from './ports';\nexport const a = isPortFree;",
        'import-x/no-cycle',
      ),
    ).toContain('import-x/no-cycle');
  });
});
