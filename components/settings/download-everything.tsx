import { amountsHidden } from '@/lib/privacy/amounts-hidden';
import { Button } from '@/components/ui/button';
import { getWords } from '@/lib/words/get-words';

/** A plain form: the answer is a file, and the page stays. */
export async function DownloadEverything() {
  const { t } = await getWords();
  if (await amountsHidden()) return <p className="text-sm text-soft">{t('settings.everything.showFirst')}</p>;
  return (
    <form method="post" action="/api/everything">
      <Button type="submit">{t('settings.everything.download')}</Button>
    </form>
  );
}
