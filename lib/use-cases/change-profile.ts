import 'server-only';
import { type Profile, saveProfile } from '@/lib/data/profile';
import type { UserId } from '@/lib/domain/ids';

/** The name others see beside theirs, the zone their days are counted in and the language they are spoken to in. */
export async function changeProfile(userId: UserId, profile: Profile): Promise<void> {
  await saveProfile(userId, profile);
}
