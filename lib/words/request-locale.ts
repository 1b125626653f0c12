import 'server-only';
import { cookies, headers } from 'next/headers';
import { currentPerson } from '@/lib/auth/current-user';
import { acceptedLocale, DEFAULT_LOCALE, type Locale, toLocale } from '@/lib/domain/locale';
import { LANGUAGE_COOKIE } from './language-cookie';

/** Whoever is signed in is spoken to in the language of their profile; others in the one they chose here, else in the one their browser asks for. */
export async function requestLocale(): Promise<Locale> {
  const person = await currentPerson();
  if (person) return person.locale;
  const chosen = toLocale((await cookies()).get(LANGUAGE_COOKIE)?.value);
  return chosen ?? acceptedLocale((await headers()).get('accept-language')) ?? DEFAULT_LOCALE;
}
