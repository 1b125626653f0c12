import { Link } from '@/components/ui/link';
import { Badge } from '@/components/ui/badge';
import { useWords } from '@/components/words/use-words';
import { describeAccount } from '@/lib/domain/account-kind';
import { accountState, type AccountState } from '@/lib/domain/account-state';
import { stateBadge, stateFootnote } from '@/lib/domain/account-state-text';
import { figuresOf } from '@/lib/domain/figures';
import type { AccountCardView } from '@/lib/domain/views';
import { CardChange } from './card-change';
import { CardFigures } from './card-figures';
import { CardFoot, isToldAbove } from './card-foot';
import { CardSkeletonBody } from './account-card-skeleton';
import { SparklineChart } from './sparkline-chart';

interface Props {
  account: AccountCardView;
  now: Date;
  timeZone: string;
  /** Whether the overview holds several currencies, so that each card has to name its own. */
  namesCurrency: boolean;
  /** Shown, but neither opened nor acted upon. */
  readOnly: boolean;
}

/** One account. The whole card is one link; what else can be pressed lies above it, beside and not within. */
export function AccountCard({ account, now, timeZone, namesCurrency, readOnly }: Props) {
  const words = useWords();
  const state = accountState(account, now);
  const badge = stateBadge(state, now, timeZone, words);
  const currency = namesCurrency ? account.balance?.amounts[0]?.currency : undefined;
  return (
    <article className="relative flex flex-col rounded-sheet border bg-card px-5 pt-4.5 pb-3.5 transition-colors has-[a:hover]:border-faint/60">
      <div className="flex items-start justify-between gap-2">
        <h3 title={account.name} className="min-w-0 truncate font-medium">
          {readOnly ? account.name : <CardLink account={account} />}
        </h3>
        {badge && <Badge tone={badge.tone}>{badge.text}</Badge>}
      </div>
      <p className="text-sm text-faint">
        {describeAccount(account, words, currency)}
        {account.groupName !== null && ` · ${account.institutionName}`}
        {account.leftOut && ` · ${words.t('accounts.notInTotals')}`}
      </p>
      {state.kind === 'linking' ? (
        <CardSkeletonBody />
      ) : (
        <CardBody account={account} state={state} now={now} timeZone={timeZone} />
      )}
      <CardFoot {...{ state, institutionName: account.institutionName, now, timeZone, readOnly }} />
    </article>
  );
}

const CardLink = ({ account: { id, name } }: Pick<Props, 'account'>) => (
  <Link
    href={`/accounts/${id}`}
    className="outline-none after:absolute after:inset-0 after:rounded-sheet focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent"
  >
    {name}
  </Link>
);

type BodyProps = Pick<Props, 'account' | 'now' | 'timeZone'> & { state: AccountState };

function CardBody({ account, state, now, timeZone }: BodyProps) {
  const words = useWords();
  const figures = figuresOf(account);
  const told = isToldAbove(state)
    ? stateFootnote(state, now, timeZone, words)
    : figures.length === 0 && words.t('accounts.noBalanceYet');
  return (
    <>
      {figures.length > 0 ? (
        <CardFigures figures={figures} muted={state.kind === 'disconnected'} />
      ) : (
        <p aria-hidden="true" className="mt-3.5 text-3xl font-medium">
          —
        </p>
      )}
      {told && (
        <p aria-hidden="true" className="min-h-5 text-sm text-soft">
          {told}
        </p>
      )}
      <SparklineChart values={account.sparkline} />
      <CardChange account={account} now={now} timeZone={timeZone} />
    </>
  );
}
