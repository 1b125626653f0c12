import { Link } from '@/components/ui/link';
import { LOGO_CLASS, LogoFace } from './logo-face';

/** The coin and the name, leading home. */
export function Logo({ href }: { href: string }) {
  return (
    <Link href={href} className={LOGO_CLASS}>
      <LogoFace />
    </Link>
  );
}
