import { Badge } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import { TimeAgo } from '@/components/ui/time-ago';
import { useWords } from '@/components/words/use-words';
import { formatWhen } from '@/lib/domain/format-time';
import { ownershipState } from '@/lib/domain/ownership-state';
import type { AccountView } from '@/lib/domain/views';
import type { MaskedOwnership } from './owner-entry';
import { OwnerRows } from './owner-rows';
import { OwnersSkeleton } from './owners-skeleton';
import { RevealButton } from './reveal-button';
import { RevealOwners } from './reveal-owners';
import { RevealedOwners } from './revealed-owners';

interface Props {
  account: AccountView;
  ownership: MaskedOwnership | null;
  profileName: string;
  now: Date;
  timeZone: string;
}

/** Whose account it is, by the bank: every joint owner, or why none is known. */
export function OwnersPanel({ account, ownership, profileName, now, timeZone }: Props) {
  const { t, locale } = useWords();
  const state = ownershipState(
    account,
    ownership && { count: ownership.entries.length, observedAt: ownership.observedAt },
  );
  const entries = ownership?.entries ?? [];
  const when = 'failedAt' in state && state.failedAt ? formatWhen(state.failedAt, now, timeZone, locale) : null;
  switch (state.kind) {
    case 'known':
      return (
        <RevealOwners accountId={account.id}>
          <Panel
            title={t('ownership.title')}
            badge={entries.length > 1 && <Badge>{t('ownership.joint', { count: entries.length })}</Badge>}
            actions={<RevealButton />}
          >
            <RevealedOwners {...{ entries, profileName }}>
              <OwnerRows {...{ entries, profileName }} />
            </RevealedOwners>
            <p className="mt-2 border-t border-hair pt-3 text-sm text-soft">
              {when && <span className="text-red">{t('ownership.asked', { when })}</span>}
              {state.updating && t('ownership.checking')}
              {t.rich('ownership.confirmed', {
                ago: () => <TimeAgo at={state.confirmedAt} now={now} timeZone={timeZone} />,
              })}
            </p>
          </Panel>
        </RevealOwners>
      );
    case 'loading':
      return <OwnersSkeleton note={t('ownership.getting')} />;
    case 'failed':
      return <OwnersNote>{t('ownership.notNamedYet', { when: when ?? '' })}</OwnersNote>;
    case 'not_permitted':
      return <OwnersNote>{t('ownership.notShared')}</OwnersNote>;
    case 'none':
      return <OwnersNote>{t('ownership.notNamed')}</OwnersNote>;
  }
}

function OwnersNote({ children }: { children: React.ReactNode }) {
  const { t } = useWords();
  return (
    <Panel title={t('ownership.title')}>
      <p className="text-md text-soft">{children}</p>
    </Panel>
  );
}
