import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { ROOT } from './launcher/root';

const RULES = ['react/jsx-no-literals', 'no-restricted-syntax', 'no-restricted-properties', 'no-restricted-imports'];

/** Which of the rules are broken by that expression in a component. */
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

describe('the rules about Next', () => {
  it('refuse Next’s own link', async () => {
    expect(await faults("0;\nimport 'next/link'")).toEqual(['no-restricted-imports']);
  });

  it('refuse a redraw that goes to the page’s address where it is lost', async () => {
    expect(await faults('() => router.refresh()', 'components/ui/planted.ts')).toEqual(['no-restricted-properties']);
  });
});
