/** What somebody may choose over the system's. */
export type Theme = 'light' | 'dark';

export const THEME_COOKIE = 'florin-theme';

/** The choice a cookie holds; anything else is none. */
export const toTheme = (value: string | undefined): Theme | null =>
  value === 'light' || value === 'dark' ? value : null;
