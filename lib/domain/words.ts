import type { _Translator as Translator } from 'use-intl/core';
import type { ReactNode } from 'react';
import type { Messages } from '@/messages/catalog';
import type { Locale } from './locale';

/** `linking.browser.retry`: every text there is, as the English catalog has it. */
export type TextKey = Parameters<Translator<Messages>>[0];

/** What a text is filled with; a function draws what stands between `<name>` and `</name>`. */
export type TextValues = Record<string, string | number | Date | ((chunks: ReactNode) => ReactNode)>;

/** How one person is spoken to: every text that is not data is said through this. */
export interface Words {
  readonly locale: Locale;
  readonly t: {
    (key: TextKey, values?: Record<string, string | number | Date>): string;
    rich(key: TextKey, values?: TextValues): ReactNode;
  };
}
