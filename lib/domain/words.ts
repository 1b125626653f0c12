import type { _Translator as Translator } from 'use-intl/core';
import type { Messages } from '@/messages/catalog';
import type { Locale } from './locale';

/** How one person is spoken to: every text that is not data is said through this. */
export interface Words {
  readonly locale: Locale;
  readonly t: Translator<Messages>;
}
