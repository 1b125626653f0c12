import type { Page } from '@playwright/test';
import { balance, card, openAccount } from './support/account-views';
import { BankModal } from './support/bank-modal';
import { SPANISH } from './support/languages';
import { signUp } from './support/person';
import { expect, test } from './support/test';

const ACCOUNT = 'Success';
/** "6042,10 US$", with a no-break space. */
const FIGURE = /^\d[\d.]*,\d\d\u00a0US\$$/;

const lang = (page: Page) => page.locator('html');

/** The keys are listened to once the page can be used. */
async function expectUsable(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Búsqueda y comandos' })).toHaveAttribute('aria-keyshortcuts', /K/);
}

/** Writes down what Stripe.js is called with, from the next page on. */
async function hearStripe(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript(() => {
    let real: unknown;
    Object.defineProperty(window, 'Stripe', {
      get: () => real,
      set: (stripe: (...given: unknown[]) => unknown) => {
        real = Object.assign((...given: unknown[]) => {
          document.documentElement.dataset['askedOfStripe'] = JSON.stringify(given);
          return stripe(...given);
        }, stripe);
      },
    });
  });
  return async () => JSON.parse((await lang(page).getAttribute('data-asked-of-stripe')) ?? 'null') as unknown;
}

async function linkInSpanish(page: Page): Promise<void> {
  await expectUsable(page);
  await page.getByRole('button', { name: 'Vincular un banco' }).click();
  const explanation = page.getByRole('dialog', { name: 'Vincular un banco' });
  await expect(explanation.getByRole('term')).toHaveText(['Saldos', 'Titulares', 'Movimientos', 'Datos de la cuenta']);
  await explanation.getByRole('button', { name: 'Continuar' }).click();
  const modal = new BankModal(page);
  await modal.agree();
  await modal.chooseBank('Test (Non-OAuth)');
  await modal.chooseAccounts([ACCOUNT]);
  await modal.connect();
  await modal.done();
}

/** Of the transactions that the page was drawn with, and of those it asks for later. */
async function expectDaysInSpanish(page: Page): Promise<void> {
  const transactions = page.getByRole('region', { name: 'Movimientos' });
  const rows = transactions.getByRole('listitem');
  await expect(rows).toHaveCount(15, { timeout: 30_000 });
  await transactions.getByRole('link', { name: 'Ver anteriores' }).click();
  await expect(rows.nth(20)).toBeVisible();
  const days = await transactions.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(days.filter((day) => !/^(?:hoy|ayer|(?:lun|mar|mié|jue|vie|sáb|dom) \d+ [a-z]+)/i.test(day))).toEqual([]);
}

/** "6042,10 US$" as English has it: "$6,042.10". */
const inEnglish = (figure: string): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(
    Number(
      figure
        .replaceAll('.', '')
        .replace(',', '.')
        .replace(/[^\d.]/g, ''),
    ),
  );

test.describe('a browser that asks for Spanish', () => {
  test.use({ locale: 'es-ES' });

  test('is answered in it from the sign-up to the accounts, until the settings say otherwise', async ({
    page,
    person,
  }) => {
    const askedOfStripe = await hearStripe(page);
    await signUp(page, person, SPANISH.signUp);
    await expect(lang(page)).toHaveAttribute('lang', 'es');
    await linkInSpanish(page);
    // The bank's screens are Stripe's, and speak what they are told to.
    expect(await askedOfStripe()).toEqual([expect.stringMatching(/^pk_test_/), { locale: 'es' }]);
    await expect(page.getByText('1 cuenta vinculada')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Patrimonio neto' })).toBeVisible();
    await expect(card(page, ACCOUNT)).toContainText(/\d,\d\d\u00a0US\$/);

    await openAccount(page, ACCOUNT);
    for (const name of ['Titulares', 'Movimientos', 'Actividad'])
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Acceso y consentimiento' })).toContainText('(Español)');
    await expectDaysInSpanish(page);
    const available = balance(page, 'Saldo disponible', 'Saldos en USD');
    await expect(available).toHaveText(FIGURE);
    const figure = inEnglish(await available.innerText());
    const account = page.url();

    await page.goto('/settings');
    await expectUsable(page);
    await page.getByRole('combobox', { name: 'Idioma' }).selectOption('English');
    await page.getByRole('button', { name: 'Guardar perfil' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await expect(lang(page)).toHaveAttribute('lang', 'en');
    await page.goto(account);
    await expect(balance(page, 'Available')).toHaveText(figure);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the language is chosen on the sign-in page, and kept', async ({ page }) => {
    await page.goto('/sign-in');
    await expect(lang(page)).toHaveAttribute('lang', 'en');
    await page.getByRole('button', { name: 'Español' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Iniciar sesión' })).toBeVisible();
    await expect(lang(page)).toHaveAttribute('lang', 'es');
    await page.goto('/sign-up');
    await expect(page.getByRole('heading', { level: 1, name: 'Crear una cuenta' })).toBeVisible();
    await page.getByRole('button', { name: 'English' }).click();
    await expect(lang(page)).toHaveAttribute('lang', 'en');
  });
});
