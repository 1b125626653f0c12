import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import type { Locale } from '@/lib/domain/locale';
import { prisma } from './prisma';

export interface Profile {
  readonly name: string;
  /** An IANA zone, checked. */
  readonly timeZone: string;
  readonly locale: Locale;
}

export async function saveProfile(userId: UserId, { name, timeZone, locale }: Profile): Promise<void> {
  await prisma().user.update({ where: { id: userId }, data: { name, timeZone, locale } });
}

/** Null: no total of all. */
export async function saveCombinedCurrency(userId: UserId, combinedCurrency: string | null): Promise<void> {
  await prisma().user.update({ where: { id: userId }, data: { combinedCurrency } });
}

/** On devices on which they have not chosen. */
export async function saveHidesAmounts(userId: UserId, hidesAmounts: boolean): Promise<void> {
  await prisma().user.update({ where: { id: userId }, data: { hidesAmounts } });
}

export async function saveLanguage(userId: UserId, locale: Locale): Promise<void> {
  await prisma().user.update({ where: { id: userId }, data: { locale } });
}
