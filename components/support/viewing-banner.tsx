import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';

/** Always in view while someone else's data is. */
export function ViewingBanner({ name }: { name: string }) {
  const { t } = useWords();
  return (
    <aside
      aria-label={t('support.viewing.label')}
      className="sticky top-0 z-10 flex items-center gap-2.5 border-b bg-tint px-4 py-2 text-accent sm:px-6"
    >
      <Icon name="eye" className="size-4" />
      <p>
        {t.rich('support.viewing.text', {
          who: name,
          name: (chunks) => <strong className="font-semibold">{chunks}</strong>,
        })}
      </p>
    </aside>
  );
}
