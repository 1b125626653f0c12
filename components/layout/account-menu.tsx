'use client';

import { useTransition } from 'react';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { Monogram } from '@/components/ui/monogram';
import { signOut } from '@/lib/actions/sign-out';
import { monogram } from '@/lib/domain/monogram';

/** Who is signed in, and the way out. */
export function AccountMenu({ name, email }: { name: string; email: string }) {
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
      <MenuItem icon="sign-out" onSelect={() => startTransition(signOut)}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
