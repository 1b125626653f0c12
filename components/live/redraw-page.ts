import { unstable_isUnrecognizedActionError } from 'next/navigation';
import { redrawPage as redraw } from '@/lib/actions/redraw-page';

/** Draws the open page anew, in a transition, which then lasts until the new page stands. What is lost on the way leaves the page as it is: false. */
export async function tryRedraw(): Promise<boolean> {
  try {
    await redraw();
    return true;
  } catch (error) {
    // The page is of another release than the server.
    if (unstable_isUnrecognizedActionError(error)) location.reload();
    return false;
  }
}

/** For whoever has just changed something: should it be lost, the live connection tells of the change too. */
export async function redrawPage(): Promise<void> {
  await tryRedraw();
}
