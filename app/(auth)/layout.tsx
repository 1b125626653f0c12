import type { ReactNode } from 'react';
import { LanguageSwitch } from '@/components/layout/language-switch';
import { Logo } from '@/components/layout/logo';
import { ThemeMenu } from '@/components/layout/theme-menu';

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex h-15 items-center justify-between px-4 sm:px-8">
        <Logo href="/sign-in" />
        <div className="flex items-center gap-3">
          <LanguageSwitch />
          <ThemeMenu />
        </div>
      </header>
      <main className="mx-auto w-full max-w-107 grow px-4 pt-6 pb-16 sm:pt-[8vh]">{children}</main>
    </div>
  );
}
