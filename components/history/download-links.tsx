import { amountsHidden } from '@/components/privacy/amounts-hidden';

interface Props {
  path: string;
  what: 'history' | 'transactions';
}

/** All there is, as files. Plain anchors: a router would fetch them as pages. */
export async function DownloadLinks({ path, what }: Props) {
  if (await amountsHidden()) return <p className="text-sm text-soft">Show amounts to download the {what}.</p>;
  return (
    <p className="text-sm text-soft">
      Download {what === 'history' ? 'all of it' : 'all of them'}:{' '}
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
