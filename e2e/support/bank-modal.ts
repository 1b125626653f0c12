import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

const TITLE = 'Link your bank accounts';

/** The bank's screens: a dialog over the page, with a frame of the bank service in it. */
export class BankModal {
  readonly dialog: Locator;
  readonly frame: FrameLocator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: TITLE });
    this.frame = page.getByTitle(TITLE).contentFrame();
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  async expectPane(title: string | RegExp): Promise<void> {
    await expect(this.frame.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  async agree(): Promise<void> {
    await this.button('Agree and continue').click();
    await this.expectPane('Choose your bank');
  }

  /** A bank among those often chosen. */
  async chooseBank(name: string): Promise<void> {
    await this.button(name).click();
  }

  /** Any other bank. */
  async searchForBank(name: string): Promise<void> {
    await this.frame.getByRole('searchbox', { name: 'Search for your bank' }).fill(name);
    await expect(this.frame.getByText('1 bank found')).toBeVisible();
    await this.button(name).click();
  }

  async signIn(password = 'open sesame'): Promise<void> {
    await this.frame.getByRole('textbox', { name: 'Username' }).fill('robin');
    await this.frame.getByLabel('Password').fill(password);
    await this.button('Sign in').click();
  }

  /** Its name goes on with its kind and number, and may be the beginning of another's. */
  account(name: string): Locator {
    return this.frame.getByRole('checkbox', {
      name: new RegExp(`^${RegExp.escape(name)} [A-Z][a-z ]+ ending in \\d{4}$`),
    });
  }

  /** Exactly these accounts, whatever was chosen before. */
  async chooseAccounts(names: readonly string[]): Promise<void> {
    await this.expectPane('Choose accounts');
    const all = this.frame.getByRole('checkbox', { name: 'Select all accounts' });
    await all.setChecked(true);
    await all.setChecked(false);
    for (const name of names) await this.account(name).check();
  }

  async connect(): Promise<void> {
    await this.frame.getByRole('button', { name: /^Connect accounts?$/ }).click();
    await this.expectPane(/connected$/);
  }

  async done(): Promise<void> {
    await this.button('Done').click();
    await this.expectClosed();
  }

  /** By the cross, and yes, really. */
  async exit(): Promise<void> {
    await this.button('Close').click();
    const question = this.frame.getByRole('alertdialog', { name: 'Exit without connecting?' });
    await question.getByRole('button', { name: 'Yes, exit' }).click();
    await this.expectClosed();
  }

  async expectClosed(): Promise<void> {
    await expect(this.dialog).toHaveCount(0);
  }
}
