import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { ENGLISH } from './languages';

/** Somebody who uses the app, and whom no other test knows. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Names are letters alone, so that a search by name finds this person and nobody else. */
export function newPerson(): Person {
  const letters = [...randomBytes(8)].map((byte) => String.fromCodePoint(97 + (byte % 26))).join('');
  return {
    name: `Robin ${letters.charAt(0).toUpperCase()}${letters.slice(1)}`,
    email: `${letters}@people.example`,
    password: `seven quiet words ${letters}`,
  };
}

export async function signUp(page: Page, person: Person, form = ENGLISH.signUp): Promise<void> {
  await page.goto('/sign-up');
  await page.getByRole('textbox', { name: form.name, exact: true }).fill(person.name);
  await page.getByRole('textbox', { name: form.email }).fill(person.email);
  await page.getByLabel(form.password, { exact: true }).fill(person.password);
  await fromNetworkOfTheirOwn(page, async () => {
    await page.getByRole('button', { name: form.create }).click();
    await expect(page).toHaveURL('/overview');
  });
}

/** Fills in the sign-in form that is open, and sends it. */
export async function signIn(
  page: Page,
  { email, password }: Pick<Person, 'email' | 'password'>,
  form = ENGLISH.signIn,
): Promise<void> {
  await page.getByRole('textbox', { name: form.email }).fill(email);
  await page.getByLabel(form.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: form.go, exact: true }).click();
}

export async function signOut(page: Page, { menu, out } = ENGLISH.signOut): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: out }).click();
  await expect(page).toHaveURL('/sign-in');
}

/** A network may make 100 accounts an hour, and repeated runs make more: each person comes from a network of their own. */
export async function fromNetworkOfTheirOwn(page: Page, act: () => Promise<void>): Promise<void> {
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': `10.${[...randomBytes(3)].join('.')}` });
  await act();
  await page.setExtraHTTPHeaders({});
}
