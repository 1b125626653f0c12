import type { Metadata } from 'next';
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
import { sheetOf } from '@/lib/domain/figures';
import { limitCurrency } from '@/lib/domain/judge-alerts';
import { typedAmount } from '@/lib/domain/parse-amount';
import { toAccountView } from '@/lib/domain/to-account-view';
import type { AccountView } from '@/lib/domain/views';

export const metadata: Metadata = { title: 'Alerts · Settings' };

export default async function AlertSettingsPage() {
  const { id } = await requireUser();
  const [settings, limits, accounts] = await Promise.all([
    readAlertSettings(id),
    listBalanceLimits(id),
    listLinkedAccounts(id),
  ]);
  const limited = accounts.map(toAccountView).flatMap((account) => toLimited(account, limits.get(account.id)) ?? []);
  return (
    <>
      <PageHeading title="Alerts" back={{ href: '/settings', label: 'Settings' }} />
      <div className="space-y-4">
        <Panel title="What you are told">
          <ChoicesForm settings={settings} />
        </Panel>
        <Panel title="Low balances">
          {limited.length === 0 ? (
            <p className="mt-2 text-soft">You can set a limit for each account once its first balance is here.</p>
          ) : (
            <LimitsForm accounts={limited} />
          )}
        </Panel>
      </div>
    </>
  );
}

function toLimited(account: AccountView, limit: BalanceLimit | undefined): LimitedAccount | null {
  const currency = limitCurrency(account);
  if (currency === null) return null;
  return {
    id: account.id,
    name: account.name,
    described: `${account.institutionName}, ${describeAccount(account)}`,
    currency,
    owed: sheetOf(account) === 'credit',
    limit: limit && limit.currency === currency ? typedAmount(limit.amount, currency) : '',
  };
}
