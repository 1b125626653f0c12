'use client';

import format, { type CompiledMessage } from 'icu-minify/format';
import { createContext, createElement, Fragment, type ReactNode, useContext, useMemo } from 'react';
import type { Locale } from '@/lib/domain/locale';
import type { TextValues, Words } from '@/lib/domain/words';

/** Texts by area and name, compiled by the build. */
type Branch = { readonly [name: string]: Branch | CompiledMessage };

interface Spoken {
  readonly locale: Locale;
  readonly messages: object;
}

const Speaking = createContext<Spoken | null>(null);

const made =
  <Given extends unknown[], Format>(Kind: new (...given: Given) => Format) =>
  (...given: Given) =>
    new Kind(...given);

const formatters = {
  getDateTimeFormat: made(Intl.DateTimeFormat),
  getNumberFormat: made(Intl.NumberFormat),
  getPluralRules: made(Intl.PluralRules),
};

/** Hands what runs in the browser its texts. */
export function BrowserWords({ locale, messages, children }: Spoken & { children: ReactNode }) {
  const spoken = useMemo(() => ({ locale, messages }), [locale, messages]);
  return <Speaking value={spoken}>{children}</Speaking>;
}

/** The words of this request, in the browser: what stands under an area's `browser`. A text that is not there reads as its key. */
export function useWords(): Words {
  const spoken = useContext(Speaking);
  return useMemo(() => wordsOf(spoken), [spoken]);
}

function wordsOf(spoken: Spoken | null): Words {
  if (!spoken) throw new Error('useWords needs the words of the layout around it.');
  const { locale, messages } = spoken;
  const say = (key: string, values?: TextValues) =>
    format<ReactNode>(find(messages, key) ?? key, locale, values, { formatters });
  const t = (key: string, values?: TextValues) => String(say(key, values));
  // Spread, so that its parts need no keys.
  const rich = (key: string, values?: TextValues) => createElement(Fragment, null, ...[say(key, values)].flat());
  return { locale, t: Object.assign(t, { rich }) };
}

function find(messages: object, key: string): CompiledMessage | undefined {
  let at: unknown = messages;
  for (const name of key.split('.')) at = (at as Branch | undefined)?.[name];
  return at as CompiledMessage | undefined;
}
