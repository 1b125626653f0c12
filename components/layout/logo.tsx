import Link from 'next/link';
import { LOGO_CLASS, LogoFace } from './logo-face';

/** The coin and the name, leading home. */
export function Logo({ href }: { href: string }) {
  return (
    <Link href={href} prefetch={false} className={LOGO_CLASS}>
      <LogoFace />
    </Link>
  );
}
