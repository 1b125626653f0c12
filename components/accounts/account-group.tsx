import { LinkButton } from '@/components/linking/link-button';
import { Monogram } from '@/components/ui/monogram';
import { useWords } from '@/components/words/use-words';
import { endOfAccess } from '@/lib/domain/account-state';
import type { AccountGroup as Group } from '@/lib/domain/group-accounts';
import { groupState } from '@/lib/domain/group-state';
import { monogram } from '@/lib/domain/monogram';
import type { AccountCardView, AccountView } from '@/lib/domain/views';
import { AccountCard } from './account-card';
import { CARD_GRID } from './card-grid';
import { GroupMenu } from './group-menu';
import { StateLine } from './state-line';
import { RefreshButton } from './refresh-button';

interface Props {
  group: Group<AccountCardView>;
  /** The accounts at this institution that are still linked, under whatever heading they stand, hidden ones too. */
  linked: readonly AccountView[];
  now: Date;
  timeZone: string;
  namesCurrency: boolean;
  /** Shown, without anything to do about it. */
  readOnly: boolean;
}

/** An institution, or a heading of the person's own: its name and state, the one thing that can be done for all of it, and its accounts. */
export function AccountGroup({ group, linked, now, timeZone, namesCurrency, readOnly }: Props) {
  const { name, accounts } = group;
  const state = groupState(accounts, now);
  const ending = accounts.some((account) => endOfAccess(account, now) !== null);
  return (
    <section aria-label={name} className="mt-10">
      <div className="mb-3.5 flex flex-wrap items-center gap-x-3.5 gap-y-2">
        <Monogram letters={monogram(name)} tone={ending ? 'gold' : 'tint'} />
        <div className="min-w-0 flex-1 basis-34">
          <h2 className="text-lg font-semibold tracking-title">{name}</h2>
          {state && <StateLine state={state} now={now} timeZone={timeZone} />}
        </div>
        {!readOnly && <GroupActions {...{ ...group, linked, now, timeZone, ending }} />}
      </div>
      <div className={CARD_GRID}>
        {accounts.map((account) => (
          <AccountCard key={account.id} {...{ account, now, timeZone, namesCurrency, readOnly }} />
        ))}
      </div>
    </section>
  );
}

type ActionProps = Pick<Props, 'linked' | 'now' | 'timeZone'> & Group<AccountCardView> & { ending: boolean };

/** What is needed comes first, then a refresh of whatever can still be asked about, then all the rest. */
function GroupActions({ name, institutionName, accounts, linked, now, timeZone, ending }: ActionProps) {
  const { t } = useWords();
  const live = accounts.filter(({ status }) => status !== 'disconnected');
  const lost = live.length > 0 && live.every(({ status }) => status === 'inactive');
  const purpose = institutionName === null ? null : lost ? 'reconnect' : ending ? 'renew' : null;
  return (
    <div className="flex flex-none items-center gap-2">
      {purpose && institutionName && <LinkButton size="small" purpose={purpose} institutionName={institutionName} />}
      <RefreshButton
        accounts={live}
        now={now}
        timeZone={timeZone}
        label={t('refreshing.browser.refresh')}
        of={name}
        compact={purpose !== null}
      />
      <GroupMenu
        name={name}
        firstId={accounts[0]?.id ?? ''}
        isBank={name === institutionName}
        linked={linked.map(toNamed)}
      />
    </div>
  );
}

const toNamed = ({ id, name, last4 }: AccountView) => ({ id, name: last4 === null ? name : `${name} ••••${last4}` });
