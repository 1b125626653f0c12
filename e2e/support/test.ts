import { test as base, type Page } from '@playwright/test';
import { newPerson, signUp, type Person } from './person';
import { watchConsole } from './console';

interface Journey {
  /** Someone who has not been here yet. */
  person: Person;
  /** Someone who has just signed up, in `page`. */
  signedUpPerson: Person;
  /** A second browser, which shares nothing with the first. */
  otherPage: Page;
  /** What the browser's console may hold for all that. */
  allowedInConsole: RegExp | null;
  /** Every test ends with a console free of errors and of policy violations. */
  quietConsole: null;
}

export const test = base.extend<Journey>({
  person: async ({}, provide) => provide(newPerson()),
  signedUpPerson: async ({ page, person }, provide) => {
    await signUp(page, person);
    await provide(person);
  },
  otherPage: async ({ browser, contextOptions, baseURL }, provide) => {
    const context = await browser.newContext({ ...contextOptions, ...(baseURL !== undefined && { baseURL }) });
    await provide(await context.newPage());
    await context.close();
  },
  allowedInConsole: [null, { option: true }],
  quietConsole: [
    async ({ context, allowedInConsole }, provide) => {
      const expectQuiet = watchConsole(context);
      await provide(null);
      expectQuiet(allowedInConsole);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
