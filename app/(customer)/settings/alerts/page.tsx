import { ChoicesForm } from '@/components/alerts/choices-form';
import { type LimitedAccount, LimitsForm } from '@/components/alerts/limits-form';
import { PageHeading } from '@/components/settings/page-heading';
import { Panel } from '@/components/ui/panel';
import { requireUser } from '@/lib/auth/require-user';
import { readAlertSettings } from '@/lib/data/alert-choices';
import { listBalanceLimits } from '@/lib/data/balance-limits';
import { listLinkedAccounts } from '@/lib/data/find-account';
import { describeAccount } from '@/lib/domain/account-kind';
import type { BalanceLimit } from '@/lib/domain/alert';
import { alertChoices } from '@/lib/domain/alert-text';
import { sheetOf } from '@/lib/domain/figures';
import { limitCurrency } from '@/lib/domain/judge-alerts';
import { typedAmount } from '@/lib/domain/parse-amount';
import { toAccountView } from '@/lib/domain/to-account-view';
import type { AccountView } from '@/lib/domain/views';
import type { Words } from '@/lib/domain/words';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('alerts.settingsTitle');

export default async function AlertSettingsPage() {
  const { id } = await requireUser();
  const [settings, limits, accounts] = await Promise.all([
    readAlertSettings(id),
    listBalanceLimits(id),
    listLinkedAccounts(id),
  ]);
  const words = await getWords();
  const { t } = words;
  const limited = accounts
    .map((account) => toAccountView(account, words))
    .flatMap((account) => toLimited(account, limits.get(account.id), words) ?? []);
  return (
    <>
      <PageHeading title={t('alerts.title')} back={{ href: '/settings', label: t('alerts.settings') }} />
      <div className="space-y-4">
        <Panel title={t('alerts.told')}>
          <ChoicesForm choices={alertChoices(words)} settings={settings} />
        </Panel>
        <Panel title={t('alerts.low')}>
          {limited.length === 0 ? (
            <p className="mt-2 text-soft">{t('alerts.limitsLater')}</p>
          ) : (
            <LimitsForm accounts={limited} />
          )}
        </Panel>
      </div>
    </>
  );
}

function toLimited(account: AccountView, limit: BalanceLimit | undefined, words: Words): LimitedAccount | null {
  const { t, locale } = words;
  const currency = limitCurrency(account);
  if (currency === null) return null;
  return {
    id: account.id,
    label: t(`alerts.limits.${sheetOf(account) === 'credit' ? 'owesMore' : 'hasLess'}`, { name: account.name }),
    hint: t('alerts.limits.hint', {
      bank: account.institutionName,
      described: describeAccount(account, words),
      currency,
    }),
    limit: limit && limit.currency === currency ? typedAmount(limit.amount, currency, locale) : '',
  };
}
