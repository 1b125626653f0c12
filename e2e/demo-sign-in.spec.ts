import { signInAs } from './support/demo-people';
import { env } from './support/env';
import { expect, test } from './support/test';

/** One of the support reads Spanish. */
const CONSOLE = /^(Support|Soporte)$/;

for (const { email, role } of env.DEMO_SIGN_INS) {
  test(`one click signs in ${email}, the ${role}`, async ({ page }) => {
    await signInAs(page, email);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(role === 'support' ? CONSOLE : 'Overview');
  });
}

test('no password of theirs is sent to the browser', async ({ page }) => {
  await page.goto('/sign-in');
  const html = await page.content();
  expect(env.DEMO_SIGN_INS.length).toBeGreaterThan(0);
  for (const { email, password } of env.DEMO_SIGN_INS) {
    expect(html).toContain(email);
    expect(html).not.toContain(password);
  }
});
