import { amountsHidden } from '@/components/privacy/amounts-hidden';

/** The history as files. Plain anchors: a router would fetch them as pages. */
export async function DownloadLinks({ path }: { path: string }) {
  if (await amountsHidden()) return <p className="text-sm text-soft">Show amounts to download the history.</p>;
  return (
    <p className="text-sm text-soft">
      Download all of it:{' '}
      <a className="text-ink underline underline-offset-2" href={`${path}/history.csv`} download>
        CSV
      </a>
      {' · '}
      <a className="text-ink underline underline-offset-2" href={`${path}/history.json`} download>
        JSON
      </a>
    </p>
  );
}
