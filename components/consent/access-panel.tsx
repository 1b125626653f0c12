import { Badge } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { formatInstant } from '@/lib/domain/format-time';
import { versionText } from '@/lib/domain/link-disclosure';
import { PermissionList } from './permission-list';

interface Props {
  permissions: readonly string[];
  consent: { readonly givenAt: Date; readonly wordingVersion: string } | null;
  timeZone: string;
}

/** What Florin may read of an account and why, and when that was agreed to, in which words. */
export function AccessPanel({ permissions, consent, timeZone }: Props) {
  const { t, locale } = useWords();
  return (
    <Panel title={t('consent.title')}>
      <PermissionList
        badgeOf={(permission) => {
          const granted = permissions.includes(permission);
          return (
            <Badge tone={granted ? 'tint' : 'plain'}>{t(granted ? 'consent.granted' : 'consent.notGranted')}</Badge>
          );
        }}
      />
      <p className="mt-1 border-t border-hair pt-3 text-sm text-soft">
        {consent
          ? t('consent.agreed', {
              moment: formatInstant(consent.givenAt, timeZone, locale),
              version: versionText(consent.wordingVersion),
            })
          : t('consent.none')}
      </p>
    </Panel>
  );
}
