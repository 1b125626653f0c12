'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { Monogram } from '@/components/ui/monogram';
import { signOut } from '@/lib/actions/sign-out';
import { monogram } from '@/lib/domain/monogram';

interface Props {
  name: string;
  email: string;
  /** Where this person's settings are. */
  settingsHref: string;
}

/** Who is signed in, what they can set, and the way out. */
export function AccountMenu({ name, email, settingsHref }: Props) {
  const router = useRouter();
  const [, startTransition] = useTransition();
  const initials = monogram(name);
  return (
    <Menu
      // The letters seen belong to the name said, or a person who speaks to the page cannot press it.
      label={`Account of ${name}, ${initials}`}
      trigger={<Monogram letters={initials} size="round" />}
      triggerClassName="size-9 rounded-full"
    >
      <div className="mb-1.5 border-b border-hair px-3 pt-1.5 pb-2.5 text-md">
        <p className="font-medium">{name}</p>
        <p className="text-sm text-soft">{email}</p>
      </div>
      <MenuItem icon="settings" onSelect={() => router.push(settingsHref)}>
        Settings
      </MenuItem>
      <MenuItem icon="sign-out" onSelect={() => startTransition(signOut)}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
