import { amountsHidden } from '@/components/privacy/amounts-hidden';
import { Button } from '@/components/ui/button';

/** A plain form: the answer is a file, and the page stays. */
export async function DownloadEverything() {
  if (await amountsHidden()) return <p className="text-sm text-soft">Show amounts to download everything.</p>;
  return (
    <form method="post" action="/api/everything">
      <Button type="submit">Download everything</Button>
    </form>
  );
}
