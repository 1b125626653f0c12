import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { type TransactionChoice } from '@/lib/domain/transaction-params';
import { LONGEST_SEARCH } from '@/lib/domain/transaction-view';
import { TRANSACTIONS_ID } from './transactions-href';

interface Props {
  /** The page's address, with what else it says as a query. */
  base: string;
  choice: TransactionChoice;
}

/** A plain GET form: a search has an address, and works before JavaScript does. */
export function TransactionSearch({ base, choice }: Props) {
  const { t } = useWords();
  const [path = '', query] = base.split('?');
  const kept = [
    ...new URLSearchParams(query),
    ...(choice.status === 'all' ? [] : [['status', choice.status] as const]),
  ];
  return (
    <form role="search" action={`${path}#${TRANSACTIONS_ID}`} className="flex w-full gap-2 sm:w-auto">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="relative grow">
        <Icon name="search" className="absolute top-2 left-2.5 size-4 text-faint" />
        <input
          name="q"
          type="search"
          aria-label={t('transactions.searchTransactions')}
          placeholder={t('transactions.search')}
          defaultValue={choice.search}
          key={choice.search}
          maxLength={LONGEST_SEARCH}
          autoComplete="off"
          className="h-8 w-full rounded-small border border-faint/75 bg-card pr-2 pl-8 text-md text-ink placeholder:text-faint sm:w-44"
        />
      </div>
      <Button type="submit" size="small">
        {t('transactions.search')}
      </Button>
    </form>
  );
}
