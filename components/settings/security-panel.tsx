import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';

/** How a person gets in. `base` is where their settings are. */
export function SecurityPanel({ base }: { base: '/settings' | '/support/settings' }) {
  return (
    <Panel title="Sign-in and security">
      <ul className="mt-1">
        <Row title="Password" link={{ href: `${base}/password`, label: 'Change password…' }}>
          Asked for whenever you sign in.
        </Row>
      </ul>
    </Panel>
  );
}

interface RowProps {
  title: string;
  link: { href: string; label: string };
  children: ReactNode;
}

function Row({ title, link, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2.5 border-t border-hair py-3.5 first:border-t-0 last:pb-0">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium">{title}</p>
        <p className="text-md text-soft">{children}</p>
      </div>
      <ButtonLink href={link.href} size="small">
        {link.label}
      </ButtonLink>
    </li>
  );
}
