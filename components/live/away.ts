let away = false;

/** Told by the page's live connection; nothing is away where there is none. */
export function setAway(found: boolean): void {
  away = found;
}

/** Whether the page says that the server cannot be reached. */
export const isAway = (): boolean => away;

/**
 * Whether that is because the device has no network. Then going elsewhere is in vain and would lose what the page shows; that a server seems
 * away may be the fault of something between that lets pages through.
 */
export const isOffline = (): boolean => away && !navigator.onLine;
