import { Badge } from '@/components/ui/badge';
import { TimeAgo } from '@/components/ui/time-ago';
import { accountState } from '@/lib/domain/account-state';
import { describeAccount } from '@/lib/domain/account-kind';
import { stateText } from '@/lib/domain/account-state-text';
import { supportBadge } from '@/lib/domain/support-state';
import type { SupportAccountView } from '@/lib/domain/support-views';
import { bodyCell } from './cells';
import { CopyText } from './copy-text';
import { FigureList } from './figure-list';
import { Moment } from './moment';

interface Props {
  account: SupportAccountView;
  now: Date;
  timeZone: string;
}

/** An account in two lines: what is known of it, then the sentence its customer reads. */
export function AccountRow({ account, now, timeZone }: Props) {
  const { balance, balanceRefresh } = account;
  const state = accountState(account, now);
  const badge = supportBadge(state, now, timeZone);
  const moment = (at: string | null | undefined) => (at ? <Moment at={at} now={now} timeZone={timeZone} /> : '–');
  return (
    <>
      <tr className="border-t border-hair align-top">
        <th scope="row" className={bodyCell()}>
          <span className="font-medium">{account.name}</span>{' '}
          <span className="block font-normal text-soft md:ml-1 md:inline">{describeAccount(account)}</span>
        </th>
        <td className={bodyCell()}>
          <Badge tone={badge.tone}>{badge.text}</Badge>
        </td>
        <td className={bodyCell({ align: 'right' })}>
          <FigureList account={account} />
        </td>
        <td className={bodyCell({ from: 'md' })}>{moment(balance?.asOf)}</td>
        <td className={bodyCell({ from: 'lg' })}>
          {balance ? <TimeAgo at={balance.observedAt} now={now.toISOString()} timeZone={timeZone} /> : '–'}
        </td>
        <td className={bodyCell({ from: 'lg' })}>
          {balanceRefresh && <span className="capitalize">{balanceRefresh.status}</span>}{' '}
          {moment(balanceRefresh?.lastAttemptedAt)}
        </td>
        <td className={bodyCell({ from: 'xl' })}>{moment(balanceRefresh?.nextAvailableAt)}</td>
      </tr>
      <tr>
        <td colSpan={7} className="px-4 pb-2">
          <div className="flex flex-wrap items-center gap-x-4 text-soft">
            <span>Customer reads “{stateText(state, now, timeZone)}”</span>
            <CopyText text={account.id} />
          </div>
        </td>
      </tr>
    </>
  );
}
