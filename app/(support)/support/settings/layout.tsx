import type { ReactNode } from 'react';

export default function StaffSettingsLayout({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-200 px-4 pt-6 pb-16 outline-none sm:px-6">
      {children}
    </main>
  );
}
