import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { ROOT } from './launcher/root';

const RULES = ['react/jsx-no-literals', 'no-restricted-syntax'];

/** Which rules of texts are broken by that JSX in a component. */
async function faults(jsx: string, file = 'components/ui/planted.tsx'): Promise<(string | null)[]> {
  const eslint = new ESLint({ cwd: ROOT, ruleFilter: ({ ruleId }) => RULES.includes(ruleId) });
  const [result] = await eslint.lintText(`export const planted = ${jsx};\n`, { filePath: join(ROOT, file) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('the rule about texts', () => {
  it.each([
    '<p>Some text</p>',
    "<p>{'Some text'}</p>",
    "<p>{isOpen ? 'Close' : name}</p>",
    "<p>{isOpen && 'Close'}</p>",
    '<p>{`${count} left`}</p>',
    '<p>{isOpen ? `${count} left` : null}</p>',
    '<>{isOpen && <b>Close</b>}</>',
    '<button aria-label="Close" />',
    '<button aria-label={`Close ${name}`} />',
    "<button title={isOpen ? 'Close' : undefined} />",
    '<Field label="Your name" />',
    '<Save busy="Saving…" />',
  ])('refuses %s', async (jsx) => {
    expect(await faults(jsx)).not.toEqual([]);
  });

  it.each([
    "<p className={isOpen ? 'font-medium' : 'hidden'}>{t('layout.skip')} · {count}</p>",
    '<p>{count}/{all}</p>',
    "<p>{isOpen ? name : '–'}</p>",
    '<Link href={`/accounts/${id}`} aria-current="page">Florin</Link>',
    '<button aria-label={t(\'layout.skip\')} type="submit" />',
  ])('lets %s be', async (jsx) => {
    expect(await faults(jsx)).toEqual([]);
  });

  it('refuses a title that is the same for everybody', async () => {
    expect(await faults("1;\nexport const metadata = { title: 'Settings' }", 'app/planted/page.tsx')).not.toEqual([]);
  });
});
