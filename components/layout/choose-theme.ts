import { THEME_COOKIE, type Theme } from './theme';

const YEAR_S = 365 * 24 * 60 * 60;

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
  const kept = theme === 'system' ? 'Max-Age=0' : `Max-Age=${YEAR_S}`;
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/; SameSite=Lax; ${kept}`;
}
