import type { Page } from '@playwright/test';

/** What is done wherever a tour stops. `view` says in words what stands on the page. */
export type Look = (page: Page, view: string) => Promise<void>;
