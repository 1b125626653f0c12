import type { Locale } from '@/lib/domain/locale';
import type { Messages } from '@/messages/catalog';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
