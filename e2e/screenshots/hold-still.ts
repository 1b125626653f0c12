import type { Page } from '@playwright/test';

/**
 * Says the same ages and times of day in every picture: they move with the minute it is taken. So does the random id of a person. A page
 * that says another one later is corrected, too. Days and figures stay as they are.
 */
export async function holdStill(page: Page): Promise<void> {
  await page.evaluate(() => {
    const moving: readonly (readonly [RegExp, string])[] = [
      [/\bjust now\b|\b\d+ (?:min|h) ago\b/g, '5 min ago'],
      [/\bahora mismo\b|\bhace \d+ (?:min|h)\b/g, 'hace 5 min'],
      [/\b\d{1,2}:\d\d [AP]M\b/g, '9:00 AM'],
      // The id of a person of ours; those of the sandbox come from a seed.
      [/^[A-Za-z0-9]{32}$/g, 'FlorinPersonFlorinPersonFlorinPe'],
      [/\ba las? \d{1,2}:\d\d\b/g, 'a las 9:00'],
    ];
    const hold = () => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const said = text.nodeValue ?? '';
        const held = moving.reduce((result, [age, instead]) => result.replace(age, instead), said);
        if (held !== said) text.nodeValue = held;
      }
    };
    hold();
    new MutationObserver(hold).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
