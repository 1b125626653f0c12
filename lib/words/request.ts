import 'server-only';
import { getRequestConfig } from 'next-intl/server';
import { log } from '@/lib/log';
import { CATALOG } from '@/messages/catalog';
import { requestLocale } from './request-locale';

/** What next-intl asks for each request. Named in next.config.mjs. */
export default getRequestConfig(async () => {
  const locale = await requestLocale();
  return {
    locale,
    messages: CATALOG[locale],
    // Dates are counted in each person's own zone, by our own functions; this one is for what next-intl would do by itself.
    timeZone: 'UTC',
    onError: (err) => log().error({ err }, 'a text could not be said'),
  };
});
