import { Badge } from '@/components/ui/badge';
import { TimeAgo } from '@/components/ui/time-ago';
import { useWords } from '@/components/words/use-words';
import { accountState } from '@/lib/domain/account-state';
import { describeAccount } from '@/lib/domain/account-kind';
import { stateText } from '@/lib/domain/account-state-text';
import type { Locale } from '@/lib/domain/locale';
import { supportBadge } from '@/lib/domain/support-state';
import type { SupportAccountView } from '@/lib/domain/support-views';
import { wordsIn } from '@/lib/words/words-in';
import { bodyCell } from './cells';
import { CopyText } from './copy-text';
import { FigureList } from './figure-list';
import { Moment } from './moment';
import { RefreshOutcome } from './refresh-outcome';

interface Props {
  account: SupportAccountView;
  now: Date;
  timeZone: string;
  /** The customer's language, which need not be the reader's. */
  locale: Locale;
}

/** An account in two lines: what is known of it, then the sentence its customer reads. */
export function AccountRow({ account, now, timeZone, locale }: Props) {
  const words = useWords();
  const { balance, balanceRefresh } = account;
  const state = accountState(account, now);
  const { tone, text } = supportBadge(state, now, timeZone, words);
  const badge = <Badge tone={tone}>{text}</Badge>;
  return (
    <>
      <tr className="border-t border-hair align-top">
        <th scope="row" className={bodyCell()}>
          <span className="font-medium">{account.name}</span>{' '}
          <span className="block font-normal text-soft lg:ml-1 lg:inline">{describeAccount(account, words)}</span>
          <span className="mt-1 block sm:hidden">{badge}</span>
        </th>
        <td className={bodyCell({ from: 'sm' })}>{badge}</td>
        <td className={bodyCell({ align: 'right' })}>
          <FigureList account={account} />
        </td>
        <td className={bodyCell({ from: 'md' })}>
          {balance ? <Moment at={balance.asOf} now={now} timeZone={timeZone} /> : '–'}
        </td>
        <td className={`${bodyCell({ from: 'lg' })} whitespace-nowrap`}>
          {balance ? <TimeAgo at={new Date(balance.observedAt)} now={now} timeZone={timeZone} /> : '–'}
        </td>
        <td className={bodyCell({ from: 'lg' })}>
          <RefreshOutcome refresh={balanceRefresh} now={now} timeZone={timeZone} />
        </td>
        <td className={bodyCell({ from: 'xl' })}>
          {balanceRefresh?.nextAvailableAt ? (
            <Moment at={balanceRefresh.nextAvailableAt} now={now} timeZone={timeZone} />
          ) : (
            '–'
          )}
        </td>
      </tr>
      <tr>
        <td colSpan={7} className="px-3 pb-2 sm:px-4">
          <div className="flex flex-wrap items-center gap-x-4 text-soft">
            <span>
              {words.t.rich('support.accounts.reads', {
                text: stateText(state, now, timeZone, wordsIn(locale)),
                said: (chunks) => <span lang={locale}>{chunks}</span>,
              })}
            </span>
            <CopyText text={account.id} />
          </div>
        </td>
      </tr>
    </>
  );
}
