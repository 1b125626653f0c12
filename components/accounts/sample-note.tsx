import { LinkButton } from '@/components/linking/link-button';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';

/** Above invented figures: that they are, and how to come by one's own. */
export function SampleNote() {
  const { t } = useWords();
  return (
    <div className="mt-4 mb-9 flex flex-wrap items-center gap-x-6 gap-y-4 rounded-sheet border bg-card px-4 py-4.5 sm:px-6 sm:py-5">
      <Icon name="info" className="self-start text-accent max-sm:hidden sm:mt-1" />
      <div className="min-w-0 flex-1 basis-64 sm:-ml-2.5">
        <h1 className="text-lg font-semibold tracking-title">{t('sample.heading')}</h1>
        <p className="text-md text-soft">{t('sample.text')}</p>
      </div>
      <LinkButton purpose="link" variant="primary" />
    </div>
  );
}
