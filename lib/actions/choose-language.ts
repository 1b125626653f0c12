'use server';
import { cookies } from 'next/headers';
import { toLocale } from '@/lib/domain/locale';
import { LANGUAGE_COOKIE } from '@/lib/words/language-cookie';

const YEAR_S = 365 * 24 * 60 * 60;

/** Anyone may: it says nothing of a person, and nothing but a language of ours is kept. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const locale = toLocale(form.get('locale')?.toString());
  if (!locale) return;
  (await cookies()).set(LANGUAGE_COOKIE, locale, { maxAge: YEAR_S, sameSite: 'lax', httpOnly: true });
}
