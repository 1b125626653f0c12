import { LinkButton } from '@/components/linking/link-button';
import { useWords } from '@/components/words/use-words';
import { type AccountState, stateAction } from '@/lib/domain/account-state';
import { stateFootnote } from '@/lib/domain/account-state-text';
import { WhyNoBalance } from './why-no-balance';

interface Props {
  state: AccountState;
  institutionName: string;
  now: Date;
  timeZone: string;
  /** Without anything to do about the state. */
  readOnly: boolean;
}

/** States that are told in the body of the card, so that its foot has room for what to do about them. */
const TOLD_ABOVE: readonly AccountState['kind'][] = ['no_balance', 'not_permitted', 'disconnected'];

export const isToldAbove = ({ kind }: AccountState): boolean => TOLD_ABOVE.includes(kind);

export function CardFoot({ state, institutionName, now, timeZone, readOnly }: Props) {
  const words = useWords();
  return (
    <div className="mt-auto flex justify-between gap-2 border-t border-hair pt-2.5 text-[12.5px]/5 text-faint">
      <p role="status" className={isToldAbove(state) ? 'sr-only' : undefined}>
        {stateFootnote(state, now, timeZone, words)}
      </p>
      {!readOnly && <CardAction state={state} institutionName={institutionName} />}
    </div>
  );
}

/** Beside the card's link, never inside it. */
function CardAction({ state, institutionName }: Pick<Props, 'state' | 'institutionName'>) {
  switch (stateAction(state)) {
    case 'explain':
      return <WhyNoBalance />;
    case 'grant':
      return <LinkButton variant="text" className="relative" purpose="grant" institutionName={institutionName} />;
    case 'link_again':
      return <LinkButton variant="text" className="relative" purpose="link_again" institutionName={institutionName} />;
    default:
      return null;
  }
}
