import type { Page } from '@playwright/test';
import { card } from './account-views';
import { cents } from './money';

/** What a card says the account adds to net worth, in cents: its posted balance, a debt below zero; nothing where there is none. */
export async function countedOnCard(page: Page, name: string): Promise<number> {
  const text = await card(page, name).innerText();
  const posted = /Current ([−+]?\$[\d,]+\.\d\d)/.exec(text)?.[1];
  if (posted !== undefined) return cents(posted);
  const figure = /([−+]?\$[\d,]+\.\d\d)\s*(available|current|owed|in credit)/.exec(text);
  if (!figure?.[1]) return 0;
  return figure[2] === 'owed' ? -cents(figure[1]) : cents(figure[1]);
}
