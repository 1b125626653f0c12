import { Monogram } from '@/components/ui/monogram';
import { useWords } from '@/components/words/use-words';
import { monogram } from '@/lib/domain/monogram';
import type { NameMatch } from '@/lib/domain/ownership-match';
import type { OwnerView } from '@/lib/domain/views';
import type { Words } from '@/lib/domain/words';
import { MatchChip } from './match-chip';
import type { OwnerEntry } from './owner-entry';

interface Props {
  entry: OwnerEntry;
  /** The same owner in full, while revealed. */
  revealed: OwnerView | undefined;
  profileName: string;
}

/** One owner: masked or in full, and how the name compares with the profile's. */
export function OwnerRow({ entry: { owner, match }, revealed, profileName }: Props) {
  const shown = revealed ?? owner;
  const { t } = useWords();
  const compared = comparison(match, profileName, t);
  return (
    <li className="flex gap-3.5 border-t border-hair py-3.5 first:border-t-0">
      <Monogram letters={monogram(owner.name).slice(0, 1)} tone={match.kind === 'different' ? 'gold' : 'tint'} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="font-medium wrap-anywhere">{shown.name || t('ownership.browser.noName')}</span>
          {match.kind !== 'not_provided' && <MatchChip kind={match.kind} />}
        </p>
        <dl className="mt-1 grid grid-cols-[72px_1fr] gap-x-3 gap-y-0.5 text-md">
          {compared && <Fact term={t('ownership.browser.profile')} value={compared} />}
          <Fact term={t('ownership.browser.email')} value={shown.email} />
          <Fact term={t('ownership.browser.phone')} value={shown.phone} />
          <Fact term={t('ownership.browser.address')} value={shown.address} />
        </dl>
      </div>
    </li>
  );
}

/** The name on the profile, to be read beside the owner's, and why the two may be one person's. */
function comparison({ kind, reason }: NameMatch, profileName: string, t: Words['t']): string | null {
  if (kind === 'likely' && reason)
    return t('ownership.browser.likeness', { name: profileName, why: t(`ownership.browser.why.${reason}`) });
  return kind === 'different' ? profileName : null;
}

function Fact({ term, value }: { term: string; value: string | null }) {
  const { t } = useWords();
  return (
    <>
      <dt className="text-faint">{term}</dt>
      <dd className={value === null ? 'text-faint' : 'wrap-anywhere whitespace-pre-line'}>
        {value ?? t('ownership.browser.notProvided')}
      </dd>
    </>
  );
}
