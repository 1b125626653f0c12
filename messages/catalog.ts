import type { Locale } from '@/lib/domain/locale';
import { en } from './en';
import { es } from './es';

/** What can be said, by area: `messages.linking.browser.retry` is said by a component that runs in the browser. */
export type Messages = typeof en;

// That no language lacks a key of another is said by the compiler here and proved, with the values each takes, by catalog.test.ts.
export const CATALOG: Record<Locale, Messages> = { en, es };
