import type { Words } from './words';

// In this order: Edge and Opera also call themselves Chrome, Chrome also Safari; an iPad and Android also name a desktop's system.
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*Safari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

const nameIn = (names: typeof BROWSERS, text: string) => names.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** A device as it was recognised; null for what was not. Names are the same in every language. */
export interface Device {
  readonly browser: string | null;
  readonly system: string | null;
}

/** From what a browser says of itself: a help to recognise one's own, and proof of nothing. */
export const deviceOf = (userAgent: string | null): Device => ({
  browser: nameIn(BROWSERS, userAgent ?? ''),
  system: nameIn(SYSTEMS, userAgent ?? ''),
});

/** "Firefox on Windows", "Safari on a Mac", "A browser on Linux". */
export function deviceWords({ browser, system }: Device, { t }: Words): string {
  if (!system) return browser ?? t('settings.devices.unknown');
  const on = system === 'Mac' ? t('settings.devices.mac') : system;
  return browser ? t('settings.devices.known', { browser, system: on }) : t('settings.devices.some', { system: on });
}
