'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from '@/components/ui/button';

/** The form's one button. It keeps its look and the focus while the form is under way, but a second press does nothing. */
export function SubmitButton({ children, busy }: { children: ReactNode; busy: string }) {
  const { pending } = useFormStatus();
  return (
    <Button
      type="submit"
      variant="primary"
      onClick={(event) => pending && event.preventDefault()}
      className="h-11 w-full"
    >
      {pending ? busy : children}
    </Button>
  );
}
