import { StateLine } from '@/components/accounts/state-line';
import { RefreshButton } from '@/components/accounts/refresh-button';
import { LinkButton } from '@/components/linking/link-button';
import { Monogram } from '@/components/ui/monogram';
import { useWords } from '@/components/words/use-words';
import { groupState } from '@/lib/domain/group-state';
import { monogram } from '@/lib/domain/monogram';
import type { AccountView } from '@/lib/domain/views';

interface Props {
  name: string;
  accounts: readonly AccountView[];
  now: Date;
  timeZone: string;
}

/** Which bank, how old its figures are, and what can be done with all of its accounts. */
export function BankHeading({ name, accounts, now, timeZone }: Props) {
  const { t } = useWords();
  const state = groupState(accounts, now);
  const live = accounts.filter(({ status }) => status !== 'disconnected');
  return (
    <div className="mt-5 mb-6 flex flex-wrap items-center gap-4">
      <Monogram letters={monogram(name)} size="large" />
      <div className="min-w-0 flex-1 basis-48">
        <h1 className="text-[24px]/8 font-semibold tracking-figure wrap-anywhere">{name}</h1>
        {state && <StateLine state={state} now={now} timeZone={timeZone} />}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <RefreshButton
          accounts={live}
          now={now}
          timeZone={timeZone}
          label={t('refreshing.browser.refresh')}
          of={name}
        />
        <LinkButton size="small" purpose="add" institutionName={name} />
      </div>
    </div>
  );
}
