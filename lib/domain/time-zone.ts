export const DEFAULT_TIME_ZONE = 'America/New_York';

/** Whether `text` names an IANA zone this runtime can count days in. An offset such as "+02:00" is not one: it knows no summer. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** The zones to choose from, and `present` even where this runtime lists it under another name. */
export function listTimeZones(present: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', present])].toSorted();
}
