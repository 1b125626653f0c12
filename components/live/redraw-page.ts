import { unstable_isUnrecognizedActionError } from 'next/navigation';
import { redrawPage as redraw } from '@/lib/actions/redraw-page';

/**
 * Draws the open page anew; to be called in a transition, which then lasts until the new page stands. Without network or server what is
 * shown stays, and whoever hears of the server's return draws it then.
 */
export async function redrawPage(): Promise<void> {
  try {
    await redraw();
  } catch (error) {
    // The page is of another release than the server.
    if (unstable_isUnrecognizedActionError(error)) location.reload();
  }
}
