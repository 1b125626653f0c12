import { Figure } from '@/components/privacy/figure';
import { useWords } from '@/components/words/use-words';
import { accountState } from '@/lib/domain/account-state';
import { stateFootnote } from '@/lib/domain/account-state-text';
import { figuresOf } from '@/lib/domain/figures';
import type { LinkedAccount } from '@/lib/domain/linked-account';
import { toAccountView } from '@/lib/domain/to-account-view';

interface Props {
  title: string;
  account: LinkedAccount;
  now: Date;
  timeZone: string;
}

/** One of the two links: what it is called, what it last said, and how it stands. */
export function LinkFacts({ title, account, now, timeZone }: Props) {
  const words = useWords();
  const view = toAccountView(account, words);
  const [figures] = figuresOf(view);
  return (
    <div className="bg-card px-4 py-3.5">
      <h3 className="text-sm text-soft">{title}</h3>
      <p className="truncate font-medium">{view.name}</p>
      <p className="text-2xl font-medium tracking-figure">
        {figures ? (
          <>
            <Figure value={figures.primary.value} />
            <span className="ml-1.5 text-sm font-normal tracking-normal text-soft">
              {words.t(`balances.figures.${figures.primary.name}`)}
            </span>
          </>
        ) : (
          <span aria-hidden="true">—</span>
        )}
      </p>
      <p className="text-sm text-faint">{stateFootnote(accountState(view, now), now, timeZone, words)}</p>
    </div>
  );
}
