import clsx from 'clsx';
import { Link } from '@/components/ui/link';

export interface Segment {
  href: string;
  /** What is shown: "3M". */
  label: string;
  /** In full, for the tooltip: "3 months". */
  name: string;
  current: boolean;
}

/** One choice of a few, kept in the URL: plain links, so that they work before and without JavaScript. */
export function SegmentedLinks({ label, segments }: { label: string; segments: readonly Segment[] }) {
  return (
    <nav
      aria-label={label}
      className="flex max-w-full flex-none flex-wrap gap-0.5 self-start rounded-button bg-hair p-0.75 text-sm text-soft"
    >
      {segments.map((segment) => (
        <Link
          key={segment.href}
          href={segment.href}
          replace
          scroll={false}
          title={segment.name}
          aria-current={segment.current ? 'true' : undefined}
          className={clsx(
            'rounded-small px-2.75 py-0.75 transition-colors',
            segment.current ? 'bg-card font-medium text-ink' : 'hover:text-ink',
          )}
        >
          {segment.label}
        </Link>
      ))}
    </nav>
  );
}
