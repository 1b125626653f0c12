import { Badge } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { formatInstant } from '@/lib/domain/format-time';
import { DISCLOSED, versionText } from '@/lib/domain/link-disclosure';

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
      <ul className="mt-2 text-md">
        {DISCLOSED.map((permission) => {
          const granted = permissions.includes(permission);
          return (
            <li key={permission} className="flex items-start gap-3 border-t border-hair py-2.5 first:border-t-0">
              <span className="grow">
                <span className="block font-medium">{t(`linking.browser.permissions.${permission}.title`)}</span>
                <span className="block text-soft first-letter:uppercase">
                  {t(`linking.browser.permissions.${permission}.why`)}.
                </span>
              </span>
              <Badge tone={granted ? 'tint' : 'plain'}>
                {granted ? t('consent.granted') : t('consent.notGranted')}
              </Badge>
            </li>
          );
        })}
      </ul>
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
