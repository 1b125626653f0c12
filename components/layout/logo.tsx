import Link from 'next/link';

/** The coin and the name, leading home. */
export function Logo({ href = '/' }: { href?: string }) {
  return (
    <Link href={href} className="flex items-center gap-2.5 rounded-tiny font-semibold tracking-title">
      <span
        aria-hidden="true"
        className="grid size-5.5 place-items-center rounded-full border-[1.8px] border-accent text-xs leading-none font-semibold text-accent"
      >
        f
      </span>
      Florin
    </Link>
  );
}
