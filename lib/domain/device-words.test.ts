import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { deviceOf, deviceWords } from './device-words';

const said = (userAgent: string | null) => deviceWords(deviceOf(userAgent), wordsIn('en'));

describe('deviceWords', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
      'Chrome on Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
      'Edge on Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15',
      'Safari on a Mac',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
      'Safari on iPhone',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.0.0 Mobile/15E148 Safari/604.1',
      'Chrome on iPhone',
    ],
    ['Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', 'Firefox on Android'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox on Linux'],
    [
      'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
      'Chrome on ChromeOS',
    ],
    ['SomethingNew/1.0 (Windows NT 12.0)', 'A browser on Windows'],
    ['curl/8.5.0', 'A browser that does not say which'],
    ['', 'A browser that does not say which'],
    [null, 'A browser that does not say which'],
  ])('names %j', (userAgent, words) => {
    expect(said(userAgent)).toBe(words);
  });

  it.each([
    [{ browser: 'Safari', system: 'Mac' }, 'Safari en un Mac'],
    [{ browser: null, system: 'Linux' }, 'Un navegador en Linux'],
    [{ browser: null, system: null }, 'Un navegador que no dice cuál es'],
  ])('says %j in Spanish', (device, words) => {
    expect(deviceWords(device, wordsIn('es'))).toBe(words);
  });

  it('never repeats what a browser sent', () => {
    expect(said('<script>alert(1)</script>')).toBe('A browser that does not say which');
  });
});
