'use server';
import { refresh } from 'next/cache';

/**
 * Has the page it is called from drawn anew, which comes with the answer. Anyone may ask: nothing is said here, and what draws a page asks
 * who is there. Where the answer is lost the call fails and the page stays as it is; `router.refresh` would go to its address instead.
 */
export async function redrawPage(): Promise<void> {
  refresh();
}
