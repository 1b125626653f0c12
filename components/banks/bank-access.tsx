import { Badge } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { type Access, sharersOf } from '@/lib/domain/access';
import { DISCLOSED } from '@/lib/domain/link-disclosure';

/** What the accounts of a bank share and why, each with how many of them do. */
export function BankAccess({ accesses }: { accesses: readonly Access[] }) {
  const { t } = useWords();
  const all = accesses.length;
  return (
    <Panel title={t('banks.shared')}>
      <p className="text-md text-soft">{t('banks.sharedLead')}</p>
      <ul className="mt-2 text-md">
        {DISCLOSED.map((permission) => {
          const count = sharersOf(permission, accesses);
          return (
            <li key={permission} className="flex items-start gap-3 border-t border-hair py-2.5">
              <span className="grow">
                <span className="block font-medium">{t(`linking.browser.permissions.${permission}.title`)}</span>
                <span className="block text-soft first-letter:uppercase">
                  {t(`linking.browser.permissions.${permission}.why`)}.
                </span>
              </span>
              <Badge tone={count === 0 ? 'plain' : 'tint'}>
                {count === 0 ? t('banks.none') : count === all ? t('banks.all') : t('banks.some', { count, all })}
              </Badge>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
