import type { Frame, Page } from '@playwright/test';

/** Looks into the page and every frame in it at once. A frame that goes meanwhile, as the bank's do at their end, has no answer. */
export async function inEachFrame<Answer>(page: Page, look: (frame: Frame) => Promise<Answer>): Promise<Answer[]> {
  const answers = page.frames().map(async (frame): Promise<Answer[]> => {
    try {
      return [await look(frame)];
    } catch (error) {
      if (frame.isDetached()) return [];
      throw error;
    }
  });
  return (await Promise.all(answers)).reduce((all, some) => [...all, ...some], []);
}
