import { Menu } from '@/components/ui/menu';
import { MenuLink } from '@/components/ui/menu-link';
import { Monogram } from '@/components/ui/monogram';
import { useWords } from '@/components/words/use-words';
import { monogram } from '@/lib/domain/monogram';
import { SignOutItem } from './sign-out-item';

interface Props {
  name: string;
  email: string;
  /** Where this person's settings are. */
  settingsHref: string;
}

/** Who is signed in, what they can set, and the way out. */
export function AccountMenu({ name, email, settingsHref }: Props) {
  const { t } = useWords();
  const initials = monogram(name);
  return (
    <Menu
      // The letters seen belong to the name said, or a person who speaks to the page cannot press it.
      label={t('layout.accountOf', { name, initials })}
      trigger={<Monogram letters={initials} size="round" />}
      triggerClassName="size-9 rounded-full"
    >
      <div className="mb-1.5 border-b border-hair px-3 pt-1.5 pb-2.5 text-md">
        <p className="font-medium">{name}</p>
        <p className="text-sm text-soft">{email}</p>
      </div>
      <MenuLink icon="settings" href={settingsHref}>
        {t('layout.settings')}
      </MenuLink>
      <SignOutItem>{t('layout.signOut')}</SignOutItem>
    </Menu>
  );
}
