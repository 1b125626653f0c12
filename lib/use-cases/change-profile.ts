import 'server-only';
import { saveProfile } from '@/lib/data/profile';
import type { UserId } from '@/lib/domain/ids';

/** The name others see beside theirs, and the zone their days are counted in. */
export async function changeProfile(userId: UserId, profile: { name: string; timeZone: string }): Promise<void> {
  await saveProfile(userId, profile);
}
