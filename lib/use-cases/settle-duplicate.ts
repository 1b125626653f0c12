import 'server-only';
import { saveMatch, undoMatch } from '@/lib/data/account-matches';
import type { LinkPair } from '@/lib/domain/account-matches';
import type { UserId } from '@/lib/domain/ids';
import { log } from '@/lib/log';
import { disconnectEveryLink } from './disconnect-every-link';

/** What can be done about two links that look like one bank account, and about what was said of them. */
export const DUPLICATE_CHOICES = ['continue', 'keep_both', 'disconnect', 'split', 'ask_again'] as const;
export type DuplicateChoice = (typeof DUPLICATE_CHOICES)[number];

/** Carries out a choice. False when nothing came of it: the links are not that person's, not alike, or it was decided before. */
export async function settleDuplicate(
  userId: UserId,
  pair: LinkPair,
  choice: DuplicateChoice,
  now = new Date(),
): Promise<boolean> {
  const done = await carryOut(userId, pair, choice, now);
  log().info({ ...pair, choice, done }, 'lookalike accounts settled');
  return done;
}

async function carryOut(userId: UserId, pair: LinkPair, choice: DuplicateChoice, now: Date): Promise<boolean> {
  switch (choice) {
    case 'continue':
      return saveMatch(userId, pair, 'same', now);
    case 'keep_both':
      return saveMatch(userId, pair, 'different', now);
    case 'disconnect':
      return (await disconnectEveryLink(userId, [pair.newerId])).ok;
    case 'split':
      // Said to be two from now on, or the next page would ask about them again.
      return (await undoMatch(userId, pair, now)) && saveMatch(userId, pair, 'different', now);
    case 'ask_again':
      return undoMatch(userId, pair, now);
  }
}
