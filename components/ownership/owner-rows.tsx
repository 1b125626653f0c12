import type { OwnerView } from '@/lib/domain/views';
import type { OwnerEntry } from './owner-entry';
import { OwnerRow } from './owner-row';

interface Props {
  entries: readonly OwnerEntry[];
  profileName: string;
  /** The same owners in full, while revealed. */
  revealed?: readonly OwnerView[];
}

/** The owners, a row each. The server draws them masked; the browser has them drawn in full only once that was asked for. */
export function OwnerRows({ entries, profileName, revealed = [] }: Props) {
  return (
    <ul>
      {entries.map((entry) => (
        <OwnerRow
          key={entry.owner.id}
          entry={entry}
          revealed={revealed.find((owner) => owner.id === entry.owner.id)}
          profileName={profileName}
        />
      ))}
    </ul>
  );
}
