'use client';

import { type ReactNode, useTransition } from 'react';
import { MenuItem } from '@/components/ui/menu-item';
import { signOut } from '@/lib/actions/sign-out';

export function SignOutItem({ children }: { children: ReactNode }) {
  const [, startTransition] = useTransition();
  return (
    <MenuItem icon="sign-out" onSelect={() => startTransition(signOut)}>
      {children}
    </MenuItem>
  );
}
