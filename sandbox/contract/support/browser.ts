import { chromium, type Frame, type Page } from '@playwright/test';
import axe from 'axe-core';
import { it, onTestFinished } from 'vitest';
import { z } from 'zod';

const CHROMIUM = process.env.CHROMIUM_PATH;

/**
 * A test that needs eyes. It wants a browser by name, which `npm test` finds or installs; the quick `npm run check` installs none, and skips
 * it visibly.
 */
export const itSeen = it.skipIf(CHROMIUM === undefined);

/** A folder for pictures of what was looked at; none are taken without it. */
const PICTURES = process.env.SANDBOX_PICTURES;

export const LOOKS = [390, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
/** Every look where pictures are asked for; else the narrowest, as a test of a minute is one that people wait for. */
export const LOOKS_TO_TOUR = PICTURES ? LOOKS : LOOKS.slice(0, 1);

/** The same for shorter tours: the narrowest in the light and the widest in the dark. */
export const TWO_LOOKS = PICTURES ? LOOKS : [...LOOKS.slice(0, 1), ...LOOKS.slice(-1)];
export type Look = (typeof LOOKS)[number];

export async function openPage({ width, colorScheme }: Look): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  return context.newPage();
}

/** What axe finds wrong with the page, as sentences; and a picture of it, where one was asked for. */
export async function look(page: Page, name: string, { width, colorScheme }: Look): Promise<string[]> {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}-${width}-${colorScheme}.png` });
  const violations = (await Promise.all(page.frames().map(violationsIn))).flat();
  const tooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  return [
    ...violations.map((violation) => `${name}: ${violation}`),
    ...(tooWide === true ? [`${name}: wider than the window`] : []),
  ];
}

const Violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.string()) })) }));

/** By itself, without what stands in frames of its own or beneath a modal dialog. */
async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(
    `axe.run(document.querySelector('dialog:modal') ?? document, { iframes: false }).then(({ violations }) => violations)`,
  );
  return Violations.parse(found).map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
