import { Icon } from '@/components/ui/icon';

/** Always in view while someone else's data is. */
export function ViewingBanner({ name }: { name: string }) {
  return (
    <aside
      aria-label="Whose data this is"
      className="sticky top-0 z-10 flex items-center gap-2.5 border-b bg-tint px-4 py-2 text-accent sm:px-6"
    >
      <Icon name="eye" className="size-4" />
      <p>
        Viewing <strong className="font-semibold">{name}</strong>’s data, read-only · every view is logged
      </p>
    </aside>
  );
}
