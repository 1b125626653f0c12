import { useWords } from '@/components/words/use-words';
import { accountState } from '@/lib/domain/account-state';
import { balanceBlocks } from '@/lib/domain/balance-lines';
import type { AccountView } from '@/lib/domain/views';
import { BalanceGrid } from './balance-grid';
import { BalanceSkeleton } from './balance-skeleton';
import { NoBalance } from './no-balance';

/** All balances of an account as last known, whatever became of the latest attempt to learn them anew. */
export function BalanceSheet({ account, now, hidden = false }: { account: AccountView; now: Date; hidden?: boolean }) {
  const { t } = useWords();
  const blocks = balanceBlocks(account);
  const known = blocks.some((block) => block.lines.some((line) => line.value));
  const state = accountState(account, now);
  if (!known)
    return state.kind === 'linking' || state.kind === 'updating' ? <BalanceSkeleton /> : <NoBalance state={state} />;
  return (
    <div className="space-y-4">
      {blocks.map((block) => (
        <section key={block.currency} aria-label={t('balances.inCurrency', { currency: block.currency })}>
          {blocks.length > 1 && <h2 className="mb-2 text-sm text-soft">{block.currency}</h2>}
          <BalanceGrid block={block} hidden={hidden} whyHref={`/accounts/${account.id}/why`} />
        </section>
      ))}
    </div>
  );
}
