import { amountsHidden } from '@/lib/privacy/amounts-hidden';
import { getWords } from '@/lib/words/get-words';

interface Props {
  path: string;
  what: 'history' | 'transactions';
}

/** All there is, as files. Plain anchors: a router would fetch them as pages. */
export async function DownloadLinks({ path, what }: Props) {
  const { t } = await getWords();
  if (await amountsHidden()) return <p className="text-sm text-soft">{t(`history.files.${what}.hidden`)}</p>;
  return (
    <p className="text-sm text-soft">
      {t(`history.files.${what}.download`)}{' '}
      <a className="text-ink underline underline-offset-2" href={`${path}/${what}.csv`} download>
        CSV
      </a>
      {' · '}
      <a className="text-ink underline underline-offset-2" href={`${path}/${what}.json`} download>
        JSON
      </a>
    </p>
  );
}
