import { watchConsole } from './support/console';
import { expect, test } from './support/test';

// Every test of the suite ends with a look at the console (support/test.ts). Here is the proof that the look would find something.

test.use({ allowedInConsole: /./ });

const FAULTS = {
  'an error that is written': /planted words/,
  'an error that nobody catches': /planted fault/,
  'a script the policy forbids': /Content Security Policy/,
  'an address that answers 404': /status of 404/,
};

test('an error, an uncaught fault, a forbidden script and a failed request are all found', async ({
  page,
  context,
}) => {
  const expectQuiet = watchConsole(context);
  await page.goto('/sign-in');
  expectQuiet(null);
  await page.evaluate("console.error('planted words')");
  await page.evaluate(async () => {
    setTimeout(() => {
      throw new Error('planted fault');
    });
    document.body.insertAdjacentHTML('beforeend', '<img src="/icon.svg" alt="" onload="window.planted = true">');
    await fetch('/nothing/is/here');
  });
  for (const [fault, heard] of Object.entries(FAULTS))
    await expect(() => expect(() => expectQuiet(null), fault).toThrow(heard)).toPass();
  expect(await page.evaluate(() => 'planted' in window)).toBe(false);
});
