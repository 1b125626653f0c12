import type { ReactNode } from 'react';
import { SkipLink } from '@/components/layout/skip-link';
import { SupportHeader } from '@/components/support/support-header';
import { requireStaff } from '@/lib/auth/require-staff';

/** Asked here so that a refusal is a 404 from the first byte; each page asks again, because a layout does not run for every one of them. */
export default async function SupportLayout({ children }: { children: ReactNode }) {
  const { name, email } = await requireStaff();
  return (
    <div className="text-sm">
      <SkipLink />
      <SupportHeader name={name} email={email} />
      {children}
    </div>
  );
}
