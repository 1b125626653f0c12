import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/domain/locale';
import type { Words } from '@/lib/domain/words';
import { log } from '@/lib/log';
import { CATALOG } from '@/messages/catalog';

const made = new Map<Locale, Words>();

/** The words of a language, wherever there is no page: for e-mails, actions, the worker and tests. A text that cannot be said reads as its key. */
export function wordsIn(locale: Locale): Words {
  const known = made.get(locale);
  if (known) return known;
  const onError = (err: Error) => log().error({ err }, 'a text could not be said');
  const words = { locale, t: createTranslator({ locale, messages: CATALOG[locale], onError }) };
  made.set(locale, words);
  return words;
}
