'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { chooseTheme } from '@/components/layout/choose-theme';
import { useWords } from '@/components/words/use-words';
import { describeAccount } from '@/lib/domain/account-kind';
import type { Words } from '@/lib/domain/words';
import { overviewQuery } from '@/lib/queries/accounts';
import type { Command } from './find-commands';
import { goTo } from './go-to';
import { pressMarked } from './press-marked';

/** Everything the menu holds: the accounts, as the server answers with them, and what can be done on this page. */
export function useCommands({ onHelp }: { onHelp: () => void }): { commands: Command[]; note: string } {
  const router = useRouter();
  const words = useWords();
  const { t } = words;
  const { data, isPending, isError } = useQuery(overviewQuery());
  const accounts = (data?.accounts ?? []).map((account): Command => ({
    id: account.id,
    label: account.name,
    note: `${account.institutionName} · ${describeAccount(account, words)}`,
    icon: 'bank',
    run: () => goTo(router, `/accounts/${account.id}`),
  }));
  const note = isPending ? t('commands.browser.lookingUp') : isError ? t('commands.browser.failed') : '';
  return { commands: [...accounts, ...actions(router, onHelp, t)], note };
}

type Line = 'overview' | 'link' | 'refresh' | 'privacy' | 'light' | 'dark' | 'system' | 'help';

const has = (selector: string): boolean => document.querySelector(selector) !== null;

function actions(router: ReturnType<typeof useRouter>, onHelp: () => void, t: Words['t']): Command[] {
  const line = (id: Line, rest: Omit<Command, 'id' | 'label'>): Command => ({
    id,
    label: t(`commands.browser.${id}`),
    ...rest,
  });
  return [
    line('overview', { icon: 'chart', keys: 'G A', run: () => goTo(router, '/overview') }),
    ...(has('[data-starts-link]') ? [line('link', { icon: 'plus', keys: 'L', run: () => pressMarked('link') })] : []),
    ...(has('[data-shortcut="refresh"]')
      ? [line('refresh', { icon: 'refresh', keys: 'R', run: () => pressMarked('refresh') })]
      : []),
    line('privacy', { icon: 'eye-off', keys: 'P', run: () => pressMarked('privacy') }),
    line('light', { icon: 'sun', run: () => chooseTheme('light') }),
    line('dark', { icon: 'moon', run: () => chooseTheme('dark') }),
    line('system', { icon: 'system', run: () => chooseTheme('system') }),
    line('help', { icon: 'info', keys: '?', run: onHelp }),
  ];
}
