import { isDay } from './days';

/** A day from an address; null for anything but one real calendar day. */
export const readDay = (text: unknown): string | null => (typeof text === 'string' && isDay(text) ? text : null);
