import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { type Access, consentsOf } from '@/lib/domain/access';
import { formatInstant } from '@/lib/domain/format-time';
import { versionText } from '@/lib/domain/link-disclosure';

interface Props {
  accesses: readonly Access[];
  /** By the account's id. */
  names: ReadonlyMap<string, string>;
  timeZone: string;
}

/** When access to a bank was agreed to, in which words, and which accounts came of it. */
export function BankConsents({ accesses, names, timeZone }: Props) {
  const { t, locale } = useWords();
  return (
    <Panel title={t('banks.consents')}>
      <ul className="mt-2 text-md">
        {consentsOf(accesses).map(({ consent, accountIds }) => (
          <li key={accountIds.join()} className="border-t border-hair py-2.5 first:border-t-0">
            <span className="block font-medium">
              {consent
                ? t('banks.agreed', {
                    moment: formatInstant(consent.givenAt, timeZone, locale),
                    version: versionText(consent.wordingVersion),
                  })
                : t('banks.noConsent')}
            </span>
            <span className="block text-soft">{accountIds.map((id) => names.get(id)).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
