'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from '@/components/ui/button';

/** What a form does for good. A second press while it is under way does nothing. */
export function DangerButton({ children, busy }: { children: ReactNode; busy: string }) {
  const { pending } = useFormStatus();
  return (
    <Button type="submit" variant="danger" onClick={(event) => pending && event.preventDefault()}>
      {pending ? busy : children}
    </Button>
  );
}
