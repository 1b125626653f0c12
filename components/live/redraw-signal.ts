const listeners = new Set<() => void>();

/** Asks for the open page to be drawn anew, when that can be done without losing what it shows. */
export function askForRedraw(): void {
  for (const listener of listeners) listener();
}

export function onRedrawAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
