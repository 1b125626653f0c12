import { Link } from '@/components/ui/link';
import { Badge } from '@/components/ui/badge';
import { AccountMenu } from '@/components/layout/account-menu';
import { Logo } from '@/components/layout/logo';
import { ThemeMenu } from '@/components/layout/theme-menu';
import { useWords } from '@/components/words/use-words';

export function SupportHeader({ name, email }: { name: string; email: string }) {
  const { t } = useWords();
  return (
    <header className="flex h-12 items-center gap-3 border-b bg-card px-4 text-md sm:px-6">
      <Logo href="/support" />
      <Badge tone="plain">{t('support.title')}</Badge>
      <p className="ml-2 hidden text-sm text-soft md:block">{t('support.logged')}</p>
      <div className="ml-auto flex items-center gap-1.5">
        <Link
          href="/support/events"
          className="rounded-tiny px-2 text-sm text-soft underline-offset-4 hover:text-ink hover:underline"
        >
          {t('support.failedEvents')}
        </Link>
        <ThemeMenu />
        <AccountMenu name={name} email={email} settingsHref="/support/settings" />
      </div>
    </header>
  );
}
