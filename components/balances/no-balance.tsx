import { useWords } from '@/components/words/use-words';
import type { AccountState } from '@/lib/domain/account-state';
import { SHEET } from './balance-grid';

type Reason = 'notShared' | 'notPermitted' | 'failed' | 'inactive' | 'disconnected';

const REASONS: Partial<Record<AccountState['kind'], Reason>> = {
  not_permitted: 'notPermitted',
  failed: 'failed',
  inactive: 'inactive',
  disconnected: 'disconnected',
};

/** Takes the place of the balances where none is known, and says why. A missing balance is a dash, never 0. */
export function NoBalance({ state }: { state: AccountState }) {
  const { t } = useWords();
  const reason = REASONS[state.kind] ?? 'notShared';
  return (
    <div className={`${SHEET} px-5 py-5 sm:px-6`}>
      <p aria-hidden="true" className="text-4xl font-medium text-soft">
        —
      </p>
      <p className="font-medium">{t(`balances.none.${reason}.title`)}</p>
      <p className="mt-1 text-sm text-soft">{t(`balances.none.${reason}.text`)}</p>
    </div>
  );
}
