import { expect, type Page } from '@playwright/test';
import { SUPPORT } from './addresses';
import { signInAs } from './demo-people';
import type { Look } from './tour';
import { visit } from './visit';

/** The support console. */
export async function tourSupport(page: Page, look: Look): Promise<void> {
  await signInAs(page, 'sam@florin.example');
  await visit(page, SUPPORT, look);
  await page.goto('/support?q=x');
  await expect(page.getByText('Type at least three letters or digits')).toBeVisible();
  await look(page, 'support, too short a search');
  await page.goto('/support?q=nobody+is+called+this');
  await expect(page.getByText('Nobody matches.')).toBeVisible();
  await look(page, 'support, nobody found');
  await page.goto('/support?q=florin.example');
  await expect(page.getByRole('region', { name: 'Customers' }).getByRole('row').nth(1)).toBeVisible();
  await look(page, 'support, customers found');
  for (const name of ['Ada Reyes', 'Ben Ortiz', 'Nia Brooks']) {
    await page.goto('/support?q=florin.example');
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await look(page, `support, customer ${name}`);
  }
  await page.goto('/support/customers/nobody');
  await look(page, 'support, a customer who does not exist');
}
