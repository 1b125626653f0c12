'use client';

import { useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { useRunning } from '@/components/ui/use-running';
import { chooseTheme, currentTheme } from './choose-theme';

const THEMES = [
  { id: 'system', label: 'As the system', icon: 'system' },
  { id: 'light', label: 'Light', icon: 'sun' },
  { id: 'dark', label: 'Dark', icon: 'moon' },
] as const;

/** Nothing is marked until the page runs: the choice is read off the page. */
export function ThemeMenu() {
  const running = useRunning();
  const [chosen, setChosen] = useState<string | null>(null);
  const theme = chosen ?? (running ? currentTheme() : null);
  const face = (
    <>
      <Icon name="sun" className="dark:hidden" />
      <Icon name="moon" className="hidden dark:block" />
    </>
  );
  return (
    <Menu label="Theme" trigger={face} triggerClassName="size-9 rounded-small text-soft">
      {THEMES.map(({ id, label, icon }) => (
        <MenuItem
          key={id}
          icon={icon}
          checked={theme === id}
          onSelect={() => {
            chooseTheme(id);
            setChosen(id);
          }}
        >
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
