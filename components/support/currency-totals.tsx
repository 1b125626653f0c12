import { Amount } from '@/components/ui/amount';
import { totalsOf } from '@/lib/domain/totals';
import type { AccountView } from '@/lib/domain/views';
import { Fact } from './fact';

/** The sums the customer's overview shows, by the same rules. */
export function CurrencyTotals({ accounts }: { accounts: readonly AccountView[] }) {
  const { byCurrency, notCounted } = totalsOf(accounts);
  return (
    <div className="mt-6 flex flex-wrap gap-x-8 gap-y-3 border-t pt-4">
      {byCurrency.map(({ currency, net, assets, owed }) => (
        <dl key={currency} className="flex flex-wrap gap-x-8 gap-y-3">
          <Fact name={`Net worth · ${currency}`}>
            <span className="text-lg font-medium tracking-figure">
              <Amount value={net} />
            </span>
          </Fact>
          <Fact name="Assets">
            <Amount value={assets} />
          </Fact>
          <Fact name="Owed">
            <Amount value={owed} />
          </Fact>
        </dl>
      ))}
      <dl>
        <Fact name="Not counted">{notCounted.length === 1 ? '1 account' : `${notCounted.length} accounts`}</Fact>
      </dl>
    </div>
  );
}
