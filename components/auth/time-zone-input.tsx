'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The browser's zone, sent along unseen. Empty without JavaScript: the server then assumes one. */
export function TimeZoneInput() {
  const timeZone = useSyncExternalStore(never, here, () => '');
  return <input type="hidden" name="timeZone" value={timeZone} />;
}
