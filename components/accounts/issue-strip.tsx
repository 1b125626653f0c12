import clsx from 'clsx';
import { LinkButton } from '@/components/linking/link-button';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { type Issue, issueText } from '@/lib/domain/issues';
import { RefreshButton } from './refresh-button';

interface Props {
  issue: Issue;
  now: Date;
  timeZone: string;
  /** Told, without anything to do about it. */
  readOnly: boolean;
}

/** One thing to know, and what to do about it. Gold is for what is about to happen, red for what has. */
export function IssueStrip({ issue, now, timeZone, readOnly }: Props) {
  const { lead, subject, rest } = issueText(issue, now, timeZone, useWords());
  const wrong = issue.severity === 'error';
  return (
    <li
      className={clsx(
        'flex items-start gap-3 rounded-strip px-4 py-3 sm:items-center',
        wrong ? 'bg-red-tint text-red' : 'bg-gold-tint text-gold',
      )}
    >
      <Icon name="warn" className="mt-0.75 sm:mt-0" />
      <p className="grow text-ink">
        {lead}
        <span className="font-medium">{subject}</span>
        {rest}
      </p>
      {!readOnly && <IssueAction issue={issue} now={now} timeZone={timeZone} />}
    </li>
  );
}

function IssueAction({ issue: { kind, institutionName, accounts }, now, timeZone }: Omit<Props, 'readOnly'>) {
  const { t } = useWords();
  switch (kind) {
    case 'failed':
      return (
        <RefreshButton
          accounts={accounts}
          now={now}
          timeZone={timeZone}
          label={t('common.browser.tryAgain')}
          of={accounts.map(({ name }) => name).join(', ')}
        />
      );
    case 'inactive':
      return <LinkButton size="small" purpose="reconnect" institutionName={institutionName} />;
    case 'expiring':
      return <LinkButton size="small" purpose="renew" institutionName={institutionName} />;
  }
}
