import { KEPT_S, keptCookie } from '@/lib/domain/kept-cookie';
import { THEME_COOKIE, type Theme } from './theme';

export function currentTheme(): Theme | 'system' {
  const { classList } = document.documentElement;
  if (classList.contains('dark')) return 'dark';
  return classList.contains('light') ? 'light' : 'system';
}

/** At once on this page, and from the first byte of every page the server sends this browser from now on. */
export function chooseTheme(theme: Theme | 'system'): void {
  const { classList } = document.documentElement;
  classList.remove('light', 'dark');
  if (theme !== 'system') classList.add(theme);
  document.cookie = keptCookie(THEME_COOKIE, theme, theme === 'system' ? 0 : KEPT_S);
}
