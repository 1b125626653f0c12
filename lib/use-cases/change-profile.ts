import 'server-only';
import { type Profile, saveHidesAmounts, saveLanguage, saveProfile } from '@/lib/data/profile';
import type { UserId } from '@/lib/domain/ids';
import type { Locale } from '@/lib/domain/locale';

/** The name others see beside theirs, the zone their days are counted in and the language they are spoken to in. */
export async function changeProfile(userId: UserId, profile: Profile): Promise<void> {
  await saveProfile(userId, profile);
}

/** The language alone: staff choose no more of their profile. */
export async function changeLanguage(userId: UserId, locale: Locale): Promise<void> {
  await saveLanguage(userId, locale);
}

/** Whether amounts are hidden on devices on which they have not chosen. */
export async function hideAmountsByDefault(userId: UserId, hidden: boolean): Promise<void> {
  await saveHidesAmounts(userId, hidden);
}
