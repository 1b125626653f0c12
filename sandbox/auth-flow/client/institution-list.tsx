import type { InstitutionChoice } from '../protocol';
import { ForwardIcon } from './icons';
import { Monogram } from './monogram';
import { Spinner } from './spinner';

interface Props {
  institutions: InstitutionChoice[];
  /** Id of the one that was chosen and is being opened. */
  pendingId: string | null;
  onChoose: (id: string) => void;
}

export function InstitutionList({ institutions, pendingId, onChoose }: Props) {
  return (
    <ul className="institutions" aria-label="Banks">
      {institutions.map(({ id, name }) => (
        <li key={id}>
          <button type="button" className="row" aria-busy={id === pendingId} onClick={() => onChoose(id)}>
            <Monogram name={name} />
            <span className="row-name">{name}</span>
            {id === pendingId ? <Spinner /> : <ForwardIcon />}
          </button>
        </li>
      ))}
    </ul>
  );
}
