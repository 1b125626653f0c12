import type { AccountState } from '@/lib/domain/account-state';
import { SHEET } from './balance-grid';

interface Reason {
  title: string;
  text: string;
}

const NOT_SHARED: Reason = {
  title: 'Your bank didn’t share a balance',
  text: 'Some banks leave it out for certain accounts, or for a while. It will appear here when the bank sends it.',
};

const REASONS: Partial<Record<AccountState['kind'], Reason>> = {
  not_permitted: {
    title: 'Balance access not granted',
    text: 'You didn’t share balances when you linked this account. Link it again to choose what is shared.',
  },
  failed: {
    title: 'Your bank hasn’t sent a balance yet',
    text: 'The first attempt didn’t work. You can try again; nothing you entered is lost.',
  },
  inactive: {
    title: 'No balance was received',
    text: 'The connection to your bank was lost before it sent one.',
  },
  disconnected: {
    title: 'No balance was received',
    text: 'This account was disconnected before your bank sent one.',
  },
};

/** Takes the place of the balances where none is known, and says why. A missing balance is a dash, never 0. */
export function NoBalance({ state }: { state: AccountState }) {
  const { title, text } = REASONS[state.kind] ?? NOT_SHARED;
  return (
    <div className={`${SHEET} px-5 py-5 sm:px-6`}>
      <p aria-hidden="true" className="text-4xl font-medium text-soft">
        —
      </p>
      <p className="font-medium">{title}</p>
      <p className="mt-1 text-sm text-soft">{text}</p>
    </div>
  );
}
