'use client';

import { useTheme } from 'next-themes';
import { Icon } from '@/components/ui/icon';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { useRunning } from '@/components/ui/use-running';

const THEMES = [
  { id: 'system', label: 'As the system', icon: 'system' },
  { id: 'light', label: 'Light', icon: 'sun' },
  { id: 'dark', label: 'Dark', icon: 'moon' },
] as const;

/** The choice is kept in the browser, so the server cannot mark it: nothing is marked until the page runs. */
export function ThemeMenu() {
  const { theme, setTheme } = useTheme();
  const running = useRunning();
  const face = (
    <>
      <Icon name="sun" className="dark:hidden" />
      <Icon name="moon" className="hidden dark:block" />
    </>
  );
  return (
    <Menu label="Theme" trigger={face} triggerClassName="size-9 rounded-small text-soft">
      {THEMES.map(({ id, label, icon }) => (
        <MenuItem key={id} icon={icon} checked={running && theme === id} onSelect={() => setTheme(id)}>
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
