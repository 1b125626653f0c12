import Link from 'next/link';

/** Leads from an amount to where it comes from. */
export function WhyLink({ href }: { href: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="rounded-tiny text-faint underline decoration-line underline-offset-3 hover:text-ink hover:decoration-current"
    >
      Where from?
    </Link>
  );
}
