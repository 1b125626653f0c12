'use client';

import { useTransition } from 'react';
import { MenuItem } from '@/components/ui/menu-item';
import { signOut } from '@/lib/actions/sign-out';

export function SignOutItem() {
  const [, startTransition] = useTransition();
  return (
    <MenuItem icon="sign-out" onSelect={() => startTransition(signOut)}>
      Sign out
    </MenuItem>
  );
}
