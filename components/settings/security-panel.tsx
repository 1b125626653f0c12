import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';

interface Props {
  /** Where this person's settings are. */
  base: '/settings' | '/support/settings';
  /** In how many places they are signed in, this one included. */
  sessions: number;
  /** Whether a code is asked for after the password. */
  secondFactor: boolean;
  /** How many of these they have. */
  passkeys: number;
}

/** How a person gets in. */
export function SecurityPanel({ base, sessions, secondFactor, passkeys }: Props) {
  const { t } = useWords();
  return (
    <Panel title={t('settings.security.title')}>
      <ul className="mt-1">
        <Row
          title={t('settings.security.password.title')}
          link={{ href: `${base}/password`, label: t('settings.security.password.change') }}
        >
          {t('settings.security.password.text')}
        </Row>
        <Row
          title={t('settings.security.twoFactor.title')}
          link={{
            href: `${base}/two-factor`,
            label: t(secondFactor ? 'settings.security.twoFactor.manage' : 'settings.security.twoFactor.turnOn'),
          }}
        >
          {t(secondFactor ? 'settings.security.twoFactor.on' : 'settings.security.twoFactor.off')}
        </Row>
        <Row
          title={t('passkeys.title')}
          link={{ href: `${base}/passkeys`, label: t(passkeys > 0 ? 'passkeys.manage' : 'passkeys.add') }}
        >
          {t('passkeys.text', { count: passkeys })}
        </Row>
        <Row
          title={t('settings.security.sessions.title')}
          link={{ href: `${base}/sessions`, label: t('settings.security.sessions.see') }}
        >
          {t('settings.security.sessions.text', { sessions: Math.max(1, sessions) })}
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
