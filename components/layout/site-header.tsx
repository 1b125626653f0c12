import { Commands } from '@/components/commands/commands';
import { amountsHidden } from '@/lib/privacy/amounts-hidden';
import { PrivacyToggle } from '@/components/privacy/privacy-toggle';
import { getWords } from '@/lib/words/get-words';
import { AccountMenu } from './account-menu';
import { AlertsLink } from './alerts-link';
import { Logo } from './logo';
import { NavLink } from './nav-link';
import { ThemeMenu } from './theme-menu';

interface Props {
  name: string;
  email: string;
  unreadAlerts: number;
}

export async function SiteHeader({ name, email, unreadAlerts }: Props) {
  const { t } = await getWords();
  return (
    <header className="flex h-15 items-center gap-4 border-b bg-card px-4 sm:gap-7 sm:px-8">
      <Logo href="/overview" />
      <nav aria-label={t('layout.main')} className="hidden h-full sm:block">
        <NavLink href="/overview">{t('layout.overview')}</NavLink>
      </nav>
      <div className="ml-auto flex items-center gap-0.5 sm:gap-3">
        <Commands />
        <PrivacyToggle hidden={await amountsHidden()} />
        <AlertsLink unread={unreadAlerts} />
        <ThemeMenu />
        <AccountMenu name={name} email={email} settingsHref="/settings" />
      </div>
    </header>
  );
}
