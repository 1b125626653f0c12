'use client';

import { useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { useRunning } from '@/components/ui/use-running';
import { useWords } from '@/components/words/use-words';
import { chooseTheme, currentTheme } from './choose-theme';

const THEMES = [
  { id: 'system', icon: 'system' },
  { id: 'light', icon: 'sun' },
  { id: 'dark', icon: 'moon' },
] as const;

/** Nothing is marked until the page runs: the choice is read off the page. */
export function ThemeMenu() {
  const { t } = useWords();
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
    <Menu label={t('layout.browser.theme.label')} trigger={face} triggerClassName="size-9 rounded-small text-soft">
      {THEMES.map(({ id, icon }) => (
        <MenuItem
          key={id}
          icon={icon}
          checked={theme === id}
          onSelect={() => {
            chooseTheme(id);
            setChosen(id);
          }}
        >
          {t(`layout.browser.theme.${id}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
