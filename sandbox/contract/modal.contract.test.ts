import { expect } from 'vitest';
import { itSeen, look, openPage, TWO_LOOKS } from './support/browser';
import { startSandbox } from './support/start-sandbox';

const FORM_BANK = 'Bank (Non-OAuth)';

itSeen.for(TWO_LOOKS)('shows its less usual panes to everybody at %o', { timeout: 180_000 }, async (at) => {
  const { url, stripe, customer, control } = await startSandbox();
  await control('PATCH', '/settings', { link_save: true });
  const page = await openPage(at);
  const troubles: string[] = [];
  const modal = page.getByTitle('Link your bank accounts').contentFrame();
  const press = (name: string) => modal.getByRole('button', { name, exact: true }).click();
  const seen = async (title: string, name: string) => {
    await modal.getByRole('heading', { level: 1, name: title }).waitFor();
    troubles.push(...(await look(page, `modal-${name}`, at)));
  };
  const open = async () => {
    const session = await stripe.financialConnections.sessions.create({
      account_holder: { type: 'customer', customer: await customer() },
      permissions: ['payment_method'],
      filters: { require_payment_method_support: 'at_least_one' },
      manual_entry: { mode: 'automatic' },
    });
    await page.goto(`${url}/auth-flow/demo`);
    await page.getByLabel('Client secret').fill(session.client_secret ?? '');
    await page.getByRole('button', { name: 'Open the modal' }).click();
    await press('Agree and continue');
  };

  await open();
  await press('Type account numbers instead');
  await seen('Type your account numbers', 'manual-entry');
  await modal.getByLabel('Routing number').fill('110000000');
  await modal.getByLabel('Account number', { exact: true }).fill('000123456789');
  await modal.getByLabel('Account number once more').fill('000123456788');
  await press('Continue');
  await modal.getByText('The two account numbers differ.').waitFor();
  await modal.getByLabel('Account number once more').fill('000123456789');
  await press('Continue');
  await seen('Your account was added', 'manual-entry-success');
  await press('Done');
  await page.getByText('"accounts": []').waitFor();

  await open();
  await press('Invalid Payment Accounts');
  await press('Connect accounts');
  await seen('The account number could not be read', 'numbers-unavailable');
  await press('Select another bank');
  await press(FORM_BANK);
  await modal.getByLabel('Username').fill('robin');
  await modal.getByLabel('Password').fill('options');
  await press('Sign in');
  await seen('How shall the bank reach you?', 'options');
  await press('Send the code');
  await modal.getByLabel('Code').fill('incorrect');
  await press('Continue');
  await modal.getByText('That is not what the bank expected.').waitFor();
  await seen('Enter the code from your bank', 'mfa');
  await modal.getByLabel('Code').fill('security_question');
  await press('Continue');
  await seen('Answer a security question', 'security-question');
  await modal.getByLabel('What was the name of your first pet?').fill('confirm_mfa');
  await press('Continue');
  await seen('Confirm on your phone', 'confirm-mfa');
  await press('I have confirmed');
  await press('Connect accounts');
  await seen('Save this for the next time?', 'save-to-link');
  await modal.getByLabel('Phone number').fill('401 500 6000');
  await press('Save with Link');
  await modal.getByLabel('Code').fill('000002');
  await press('Continue');
  await modal.getByText('That code has run out.').waitFor();
  await seen('Enter the code from Link', 'link-code');
  await modal.getByLabel('Code').fill('111111');
  await press('Continue');
  await press('Done');
  await page.getByText('"display_name": "Savings"').waitFor();

  await open();
  // The fault is for what is pressed next, not for the consent, which is still under way.
  await modal.getByRole('button', { name: FORM_BANK, exact: true }).waitFor();
  await control('POST', '/faults', { path: '/auth-flow/actions', answer: 503 });
  await press(FORM_BANK);
  await seen('Something went wrong', 'terminal-error');
  await press('Close');
  await page.getByText('unexpected_error').waitFor();
  expect(troubles).toEqual([]);
});
