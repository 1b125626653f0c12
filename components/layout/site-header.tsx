import { AccountMenu } from './account-menu';
import { Logo } from './logo';
import { NavLink } from './nav-link';
import { ThemeMenu } from './theme-menu';

export function SiteHeader({ name, email }: { name: string; email: string }) {
  return (
    <header className="flex h-15 items-center gap-4 border-b bg-card px-4 sm:gap-7 sm:px-8">
      <Logo href="/overview" />
      <nav aria-label="Main" className="h-full">
        <NavLink href="/overview">Overview</NavLink>
      </nav>
      <div className="ml-auto flex items-center gap-1.5 sm:gap-3">
        <ThemeMenu />
        <AccountMenu name={name} email={email} />
      </div>
    </header>
  );
}
