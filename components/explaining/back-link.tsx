import { Link } from '@/components/ui/link';
import { Icon } from '@/components/ui/icon';

/** The way back from a page that explains or lists, to the page it is about. Not on paper. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <Link
      href={href}
      className="-ml-1 inline-flex items-center gap-1.5 rounded-tiny text-md text-soft hover:text-ink print:hidden"
    >
      <Icon name="back" />
      {children}
    </Link>
  );
}
