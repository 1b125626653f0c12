'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { chooseTheme } from '@/components/layout/choose-theme';
import { describeAccount } from '@/lib/domain/account-kind';
import { overviewQuery } from '@/lib/queries/accounts';
import type { Command } from './find-commands';
import { pressMarked } from './press-marked';

/** Everything the menu holds: the accounts, as the server answers with them, and what can be done on this page. */
export function useCommands({ onHelp }: { onHelp: () => void }): { commands: Command[]; note: string } {
  const router = useRouter();
  const { data, isPending, isError } = useQuery(overviewQuery());
  const accounts = (data?.accounts ?? []).map((account): Command => ({
    id: account.id,
    label: account.name,
    note: `${account.institutionName} · ${describeAccount(account)}`,
    icon: 'bank',
    run: () => router.push(`/accounts/${account.id}`),
  }));
  const note = isPending ? 'Looking up your accounts…' : isError ? 'Your accounts can’t be looked up just now.' : '';
  return { commands: [...accounts, ...actions(router, onHelp)], note };
}

const has = (selector: string): boolean => document.querySelector(selector) !== null;

function actions(router: ReturnType<typeof useRouter>, onHelp: () => void): Command[] {
  return [
    { id: 'overview', label: 'Overview', icon: 'chart', keys: 'G A', run: () => router.push('/overview') } as const,
    ...(has('[data-starts-link]')
      ? [{ id: 'link', label: 'Link a bank', icon: 'plus', keys: 'L', run: () => pressMarked('link') } as const]
      : []),
    ...(has('[data-shortcut="refresh"]')
      ? [{ id: 'refresh', label: 'Refresh', icon: 'refresh', keys: 'R', run: () => pressMarked('refresh') } as const]
      : []),
    { id: 'privacy', label: 'Hide or show amounts', icon: 'eye-off', keys: 'P', run: () => pressMarked('privacy') },
    { id: 'light', label: 'Light theme', icon: 'sun', run: () => chooseTheme('light') },
    { id: 'dark', label: 'Dark theme', icon: 'moon', run: () => chooseTheme('dark') },
    { id: 'system', label: 'Theme as the system', icon: 'system', run: () => chooseTheme('system') },
    { id: 'help', label: 'Keyboard shortcuts', icon: 'info', keys: '?', run: onHelp },
  ];
}
