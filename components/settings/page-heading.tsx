import { Link } from '@/components/ui/link';
import { Icon } from '@/components/ui/icon';

interface Props {
  title: string;
  back: { href: string; label: string };
}

/** The way back, and what this page is. */
export function PageHeading({ title, back }: Props) {
  return (
    <>
      <Link
        href={back.href}
        className="-ml-1 inline-flex items-center gap-1.5 rounded-tiny text-md text-soft hover:text-ink"
      >
        <Icon name="back" />
        {back.label}
      </Link>
      <h1 className="mt-5 mb-6 text-[24px]/8 font-semibold tracking-figure">{title}</h1>
    </>
  );
}
