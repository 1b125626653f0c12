import { expect, type Frame, type Page } from '@playwright/test';
import axe from 'axe-core';
import { expectStill } from './appearance';
import { inEachFrame } from './each-frame';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * What axe finds wrong with what can be used as the page stands, the bank's screens included: nothing, by WCAG and by good practice. It runs
 * within each frame by itself; @axe-core/playwright puts the answers together in a further window, which takes ten times as long.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // Next brings a page's title after the page itself.
  await expect(page).toHaveTitle(/./);
  await expectStill(page);
  expect((await inEachFrame(page, faultsIn)).flat()).toEqual([]);
}

async function faultsIn(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() =>
    // Beneath a modal dialog nothing can be reached, and a page was looked at before something opened over it.
    window.axe.run(
      document.querySelector('dialog:modal') ?? document.querySelector('[popover=auto]:popover-open') ?? document,
      {
        iframes: false,
        resultTypes: ['violations'],
      },
    ),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}, at ${target.join(' ')}. ${failureSummary ?? ''}`),
  );
}
