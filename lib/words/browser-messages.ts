import type { Messages } from '@/messages/catalog';

type Area = keyof Messages;

/**
 * What components in the browser say: of each area the part under `browser`. The rest is said on the server and never sent. Anything
 * precompiled passes through as it is.
 */
export function browserMessages(messages: Messages): Partial<Record<Area, object>> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([area, of]) => ('browser' in of ? [[area, { browser: of.browser }]] : [])),
  );
}
