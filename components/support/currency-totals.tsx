import { Amount } from '@/components/ui/amount';
import { useWords } from '@/components/words/use-words';
import { totalsOf } from '@/lib/domain/totals';
import type { AccountView } from '@/lib/domain/views';
import { Fact } from './fact';

/** The sums the customer's overview shows, by the same rules. */
export function CurrencyTotals({ accounts }: { accounts: readonly AccountView[] }) {
  const { t } = useWords();
  const { byCurrency, notCounted } = totalsOf(accounts);
  return (
    <div className="mt-6 flex flex-wrap gap-x-8 gap-y-3 border-t pt-4">
      {byCurrency.map(({ currency, net, assets, owed }) => (
        <dl key={currency} className="flex flex-wrap gap-x-8 gap-y-3">
          <Fact name={t('support.customer.netWorth', { currency })}>
            <span className="text-lg font-medium tracking-figure">
              <Amount value={net} />
            </span>
          </Fact>
          <Fact name={t('support.customer.assets')}>
            <Amount value={assets} />
          </Fact>
          <Fact name={t('support.customer.owed')}>
            <Amount value={owed} />
          </Fact>
        </dl>
      ))}
      <dl>
        <Fact name={t('support.customer.notCounted')}>
          {t('support.customer.accountCount', { count: notCounted.length })}
        </Fact>
      </dl>
    </div>
  );
}
