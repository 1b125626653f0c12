import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';

interface Props {
  /** Where this person's settings are. */
  base: '/settings' | '/support/settings';
  /** In how many places they are signed in, this one included. */
  sessions: number;
  /** Whether a code is asked for after the password. */
  secondFactor: boolean;
}

/** How a person gets in. */
export function SecurityPanel({ base, sessions, secondFactor }: Props) {
  return (
    <Panel title="Sign-in and security">
      <ul className="mt-1">
        <Row title="Password" link={{ href: `${base}/password`, label: 'Change password…' }}>
          Asked for whenever you sign in.
        </Row>
        <Row
          title="Two-factor sign-in"
          link={{ href: `${base}/two-factor`, label: secondFactor ? 'Manage…' : 'Turn on…' }}
        >
          {secondFactor
            ? 'On: a code from your app is asked for after your password.'
            : 'Off. A code from an app on your phone, besides the password.'}
        </Row>
        <Row title="Where you are signed in" link={{ href: `${base}/sessions`, label: 'See devices…' }}>
          {sessions > 1 ? `In ${sessions} places, this one included.` : 'Here alone.'}
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
